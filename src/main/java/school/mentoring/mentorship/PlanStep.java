package school.mentoring.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A line of a pair's individual plan.
 *
 * @param goal what is to be reached
 * @param action what is done for it
 * @param dueOn until when; null if not settled
 * @param done whether it was reached
 */
@Embeddable
public record PlanStep(
    String goal, String action, LocalDate dueOn, @Column(name = "done") boolean done) {

  public PlanStep {
    goal = goal == null ? "" : goal.strip();
    action = action == null ? "" : action.strip();
  }

  boolean isBlank() {
    return goal.isEmpty() && action.isEmpty();
  }
}
