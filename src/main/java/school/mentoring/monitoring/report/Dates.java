package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people read them: 27.05.2026. */
final class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private Dates() {}

  static String of(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }
}
