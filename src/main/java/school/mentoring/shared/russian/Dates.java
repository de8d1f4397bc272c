package school.mentoring.shared.russian;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Days and moments as people and office papers write them. */
public final class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private Dates() {}

  /** «27.05.2026». */
  public static String text(LocalDate day) {
    return DAY.format(day);
  }

  /** «27.05.2026 14:03:05», as logs and acts write it. */
  public static String moment(TemporalAccessor moment) {
    return MOMENT.format(moment);
  }

  /** «14:03». */
  public static String time(TemporalAccessor moment) {
    return TIME.format(moment);
  }
}
