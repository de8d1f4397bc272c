package school.mentoring.mentorship.plan;

import java.time.LocalDate;

/**
 * What became of an activity.
 *
 * @param on the day; null if nothing happened
 * @param reason why it was cancelled
 */
public record ActivityNote(
    PlanMark mark, String fact, LocalDate on, String reason, String attitude) {

  public ActivityNote {
    mark = mark == null ? PlanMark.OPEN : mark;
    fact = PlanWords.of(fact);
    reason = PlanWords.of(reason);
    attitude = PlanWords.of(attitude);
  }
}
