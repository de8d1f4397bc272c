package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A case of care as figures count it: when and how it ended, never whose it was.
 *
 * @param schoolDays from the first signal to the decision; empty without one
 */
public record CareCase(LocalDate openedOn, Result result, Optional<Integer> schoolDays) {

  /** How a case stood at the end of a time. */
  public enum Result {
    OPEN,
    HELPED,
    REMATCHED,
    CLOSED,
    /** Nobody decided it: the pair or the programme ended. */
    OVERTAKEN
  }

  static CareCase of(CareStanding care, LocalDate day) {
    boolean open = care.decidedOn() == null || care.decidedOn().isAfter(day);
    return new CareCase(
        care.openedOn(),
        open ? Result.OPEN : ended(care),
        open ? Optional.empty() : Optional.ofNullable(care.schoolDays()));
  }

  private static Result ended(CareStanding care) {
    if (care.outcome() == null || !care.outcome().decided()) {
      return Result.OVERTAKEN;
    }
    if (care.state() == CareState.REMATCH) {
      return Result.REMATCHED;
    }
    return care.helps() > 0 ? Result.HELPED : Result.CLOSED;
  }

  /** Whether somebody decided it. */
  public boolean decided() {
    return result != Result.OPEN && result != Result.OVERTAKEN;
  }
}
