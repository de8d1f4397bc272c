package school.mentoring.mentorship.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What one side says to «Подходим друг другу?»; the last word counts. */
@Entity
@Table(name = "fit_answer")
public class FitAnswer {

  @Id
  @Column(name = "fit_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private MentorshipId pair;

  @Enumerated(EnumType.STRING)
  private PairSide side;

  @Enumerated(EnumType.STRING)
  private Fit fit;

  private String words;
  private LocalDate givenOn;
  @Version private int version;

  protected FitAnswer() {}

  FitAnswer(Mentorship pair, PairSide side) {
    this.id = UUID.randomUUID();
    this.organisation = pair.organisation();
    this.programme = pair.programme();
    this.pair = pair.id();
    this.side = side;
  }

  void say(Fit answer, String typed, LocalDate today) {
    this.fit = answer;
    this.words = CareWords.optional("Что хотите добавить", typed);
    this.givenOn = today;
  }

  MentorshipId pair() {
    return pair;
  }

  public PairSide side() {
    return side;
  }

  public Fit fit() {
    return fit;
  }

  /** What was added in own words; may be empty. */
  public String words() {
    return words;
  }

  public LocalDate givenOn() {
    return givenOn;
  }
}
