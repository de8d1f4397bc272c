package school.mentoring.mentorship.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as papers write them. */
final class PaperDates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private PaperDates() {}

  /** «27.05.2026». */
  static String text(LocalDate date) {
    return date.format(DAY);
  }
}
