package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * How much of a plan is done.
 *
 * @param planned activities, cancelled ones left out
 * @param overdue those whose day has passed with nothing told
 */
public record PlanProgress(int planned, int done, int cancelled, int overdue) {

  static PlanProgress of(List<Activity> activities, LocalDate today) {
    int cancelled = (int) activities.stream().filter(Activity::cancelled).count();
    return new PlanProgress(
        activities.size() - cancelled,
        (int) activities.stream().filter(Activity::done).count(),
        cancelled,
        (int) activities.stream().filter(it -> it.overdue(today)).count());
  }

  /** Nothing planned is nothing done. */
  public int percent() {
    return planned == 0 ? 0 : (int) Math.round(100.0 * done / planned);
  }
}
