package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.order.OrderId;

/**
 * A pair as its journal and plan sum up, without names.
 *
 * @param year the school year begins in
 * @param endedOn null while the pair is at work
 * @param goal of the plan; may be empty
 * @param finalResult what the last meeting came to; may be empty
 * @param answers how many feedback questionnaires of the programme the two have answered
 */
public record PairRecord(
    UUID id,
    UUID programme,
    int year,
    UUID mentor,
    UUID mentee,
    OrderId order,
    String form,
    LocalDate startsOn,
    LocalDate endedOn,
    MentorshipState state,
    String goal,
    String finalResult,
    long meetings,
    long minutes,
    long planSteps,
    long planDone,
    long answers) {

  /** Whether the two kept together: at work, or finished in their time. */
  public boolean kept() {
    return state == MentorshipState.ACTIVE || state == MentorshipState.FINISHED;
  }

  /** Whether at least one of the two said what came of it: at the end, or when asked. */
  public boolean hasFeedback() {
    return !finalResult.isBlank() || answers > 0;
  }
}
