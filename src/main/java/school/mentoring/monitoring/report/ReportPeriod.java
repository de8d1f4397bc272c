package school.mentoring.monitoring.report;

import java.time.LocalDate;
import school.mentoring.roadmap.window.DateRange;

/**
 * What a report tells of.
 *
 * @param days first and last
 * @param title as people read it: «IV квартал 2026 года»
 * @param due the last day to hand it over
 */
public record ReportPeriod(DateRange days, String title, LocalDate due) {

  public LocalDate from() {
    return days.from();
  }

  public LocalDate to() {
    return days.to();
  }

  /** Whether its last day is over. */
  public boolean over(LocalDate today) {
    return to().isBefore(today);
  }
}
