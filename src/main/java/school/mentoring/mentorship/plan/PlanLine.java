package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import school.mentoring.mentorship.MentorshipId;

/**
 * A plan as lists show it.
 *
 * @param number of the newest version
 * @param state of the newest version
 * @param startsOn of the version by which the pair works
 * @param inForce number of the approved version; null if there is none
 * @param correction why it is to be corrected; null if it is not
 * @param planned activities, cancelled ones left out
 */
public record PlanLine(
    PlanId id,
    MentorshipId mentorship,
    PlanKind kind,
    int number,
    PlanState state,
    LocalDate startsOn,
    LocalDate endsOn,
    String goal,
    Integer inForce,
    String correction,
    LocalDate correctUntil,
    long planned,
    long done,
    long overdue,
    int revision) {

  /** Nothing planned is nothing done. */
  public int percent() {
    return planned == 0 ? 0 : (int) Math.round(100.0 * done / planned);
  }

  /** Whether the feedback wants it corrected. */
  public boolean toCorrect() {
    return correction != null;
  }
}
