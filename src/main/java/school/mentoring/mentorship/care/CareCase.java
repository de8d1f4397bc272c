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

  static CareCase of(PairCare care, LocalDate day) {
    boolean open = care.decidedOn().filter(it -> !it.isAfter(day)).isEmpty();
    return new CareCase(
        care.openedOn(),
        open ? Result.OPEN : ended(care),
        open ? Optional.empty() : care.schoolDays());
  }

  private static Result ended(PairCare care) {
    if (care.outcome().filter(CareOutcome::decided).isEmpty()) {
      return Result.OVERTAKEN;
    }
    if (care.state() == CareState.REMATCH) {
      return Result.REMATCHED;
    }
    return care.wasHelped() ? Result.HELPED : Result.CLOSED;
  }

  /** Whether somebody decided it. */
  public boolean decided() {
    return result != Result.OPEN && result != Result.OVERTAKEN;
  }
}
