package school.mentoring.order;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as Russian office papers write them. */
public final class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private Dates() {}

  /** «27.05.2026». */
  public static String text(LocalDate date) {
    return date.format(DAY);
  }
}
