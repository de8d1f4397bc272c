package school.mentoring.mentorship.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Something that happened in a pair and wants somebody's attention. */
@Entity
@Table(name = "care_signal")
public class CareSignal {

  @Id
  @Column(name = "signal_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private MentorshipId pair;

  @Enumerated(EnumType.STRING)
  private SignalKind kind;

  private String foundBy;
  private LocalDate foundOn;

  @Enumerated(EnumType.STRING)
  private PairSide side;

  @Enumerated(EnumType.STRING)
  private FlagTopic topic;

  private String words;

  protected CareSignal() {}

  CareSignal(PairCare about, FoundSignal found, LocalDate today) {
    this.id = UUID.randomUUID();
    this.organisation = about.organisation();
    this.programme = about.programme();
    this.pair = about.pair();
    this.kind = found.kind();
    this.foundBy = found.foundBy();
    this.foundOn = today;
    this.side = found.side();
    this.topic = found.topic();
    this.words = found.words();
  }

  public SignalKind kind() {
    return kind;
  }

  public LocalDate foundOn() {
    return foundOn;
  }

  /** Who gave the answer it came from; empty where the program found it. */
  public Optional<PairSide> side() {
    return Optional.ofNullable(side);
  }

  /** What a flag is about; for psychologists only. */
  Optional<FlagTopic> topic() {
    return Optional.ofNullable(topic);
  }

  /** What the child wrote; for those who decide, and for nobody else. */
  String words() {
    return words;
  }
}
