package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Activities of one plan in the term of another. */
final class MovedDays {

  private MovedDays() {}

  /** The same activity, as long after the beginning, but never after the end. */
  static Activity of(Activity line, PlanText from, PlanText into) {
    LocalDate due = line.dueOn() == null ? null : moved(line.dueOn(), from, into);
    return Activity.planned(
        0, line.section(), line.direction(), line.action(), due, line.expected());
  }

  private static LocalDate moved(LocalDate due, PlanText from, PlanText into) {
    LocalDate day = into.startsOn().plusDays(ChronoUnit.DAYS.between(from.startsOn(), due));
    LocalDate last = day.isAfter(into.endsOn()) ? into.endsOn() : day;
    return last.isBefore(into.startsOn()) ? into.startsOn() : last;
  }
}
