package school.mentoring.mentorship.papers;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.TextLength;
import school.mentoring.shared.russian.Dates;

/** One side has told the other that a pair's mentoring ends before its term. */
@Entity
@Table(name = "early_end")
public class EarlyEnd {

  private static final int LONGEST_REASON = 2000;

  @EmbeddedId private MentorshipId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;

  @Enumerated(EnumType.STRING)
  private EndedBy endedBy;

  private String reason;
  private LocalDate noticedOn;
  private LocalDate endsOn;
  private boolean carriedOut;

  @Version private int version;

  protected EarlyEnd() {}

  EarlyEnd(Mentorship pair) {
    this.id = pair.id();
    this.organisation = pair.organisation();
    this.programme = pair.programme();
  }

  /**
   * The notice as it was given; an earlier entry is written over until the pair has ended.
   *
   * @param reason may be empty: neither side owes one
   */
  void notice(EndedBy by, String why, LocalDate on, LocalDate last) {
    mustBeOpen();
    if (by == null) {
      throw new Refusal("Кто прекращает: выберите наставника или работодателя.");
    }
    String text = why == null ? "" : why.strip();
    TextLength.fitting("Причина", text, LONGEST_REASON);
    this.endedBy = by;
    this.reason = text;
    this.noticedOn = on;
    this.endsOn = last;
  }

  void mustBeOpen() {
    if (carriedOut) {
      throw Refusal.conflict(
          "Наставничество уже прекращено %s: обновите страницу.".formatted(Dates.text(endsOn)));
    }
  }

  void carriedOut() {
    this.carriedOut = true;
  }

  public MentorshipId id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public EndedBy endedBy() {
    return endedBy;
  }

  /** May be empty. */
  public String reason() {
    return reason;
  }

  public LocalDate noticedOn() {
    return noticedOn;
  }

  /** The last day of the mentoring. */
  public LocalDate endsOn() {
    return endsOn;
  }

  /** Whether the pair has been ended by it. */
  public boolean isCarriedOut() {
    return carriedOut;
  }

  /** As the preamble of an order gives the ground. */
  String ground() {
    return "на основании уведомления %s от %s"
        .formatted(endedBy == EndedBy.MENTOR ? "работника" : "работодателя", Dates.text(noticedOn));
  }

  /** As journals name the cause. */
  public String cause() {
    return reason.isEmpty() ? endedBy.cause() : endedBy.cause() + ": " + reason;
  }
}
