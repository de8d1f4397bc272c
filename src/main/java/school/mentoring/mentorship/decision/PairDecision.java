package school.mentoring.mentorship.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.mentorship.Decision;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Whether a pair goes on next year, why, and what it came to; by the curator or by its word. */
@Entity
@Table(name = "pair_decision")
class PairDecision {

  @Id
  @Column(name = "mentorship_id")
  private UUID pair;

  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Enumerated(EnumType.STRING)
  private Decision decision;

  private String reason = "";
  private String result = "";
  private LocalDate decidedOn;
  private String decidedBy;

  /** None while it is new, so that nobody looks for it before it is stored. */
  @Version private Integer version;

  protected PairDecision() {}

  PairDecision(Mentorship pair) {
    this.pair = pair.id().id();
    this.organisation = pair.organisation();
    this.programme = pair.programme();
  }

  /** Decided anew; what was decided before is written over. */
  void become(DecisionEntry entry, LocalDate day, String by) {
    this.decision = entry.decision();
    this.reason = entry.reason();
    this.result = entry.result();
    this.decidedOn = day;
    this.decidedBy = by;
  }

  UUID pair() {
    return pair;
  }

  Decision decision() {
    return decision;
  }

  String reason() {
    return reason;
  }

  String result() {
    return result;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  /** The login of whoever decided; empty where the pair's own word was taken. */
  Optional<String> decidedBy() {
    return Optional.ofNullable(decidedBy);
  }
}
