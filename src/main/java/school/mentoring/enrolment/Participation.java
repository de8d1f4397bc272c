package school.mentoring.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.shared.SchoolYear;

/**
 * A time that a participant spent in a pair: a person in several programmes and years has several.
 *
 * @param id of the pair
 * @param person whose history this belongs to
 * @param partner who stood on the other side
 * @param partnerGroup class or post of the partner; empty if the partner was erased
 * @param partnerKind who the partner is in life; null if the partner was erased
 * @param partnerPlace where the partner studies or works; empty if nobody told
 * @param ended null while the pair goes on
 * @param result what the pair itself says it came to; empty while it says nothing
 */
public record Participation(
    UUID id,
    UUID person,
    SchoolYear year,
    UUID partner,
    String partnerName,
    ParticipantKind partnerKind,
    String partnerGroup,
    String partnerPlace,
    String form,
    LocalDate began,
    LocalDate ended,
    End end,
    String result) {

  /** How it came out. */
  public enum End {
    GOING_ON("идёт", "good"),
    GOING_ON_NEXT("идёт, продолжает в следующем году", "good"),
    CONTINUES("пройдена, продолжает в следующем году", "good"),
    COMPLETED("пройдена", ""),
    NOT_COMPLETED("не завершена", "warn");

    private final String title;
    private final String mark;

    End(String title, String mark) {
      this.title = title;
      this.mark = mark;
    }

    /** The mark of completion in the base. */
    public String title() {
      return title;
    }

    /** Whether the pair did its work to the end. */
    public boolean completed() {
      return this == COMPLETED || this == CONTINUES;
    }

    /** How pages mark it: {@code good}, {@code warn} or nothing. */
    public String mark() {
      return mark;
    }
  }

  /** The day it ended, if it did. */
  public Optional<LocalDate> endedOn() {
    return Optional.ofNullable(ended);
  }
}
