package school.mentoring.order;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.Window;
import school.mentoring.shared.SchoolYear;

/** When a line of a roadmap is to be done, in words. */
record RoadmapTerm(SchoolYear year) {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("LLLL yyyy", Locale.forLanguageTag("ru-RU"));

  /** In a roadmap of one year; a longer one is told by its months. */
  private static final Window PROGRAMME = Window.parse("programme");

  private static final String ALL_YEAR = "в течение года";

  String of(RoadmapElement element) {
    String when = element.window().map(this::of).orElse(ALL_YEAR);
    return element.recurs().map(it -> often(it) + when).orElse(when);
  }

  private String of(Window window) {
    if (window.isExternal()) {
      return "по отдельному плану";
    }
    return window.equals(PROGRAMME)
        ? ALL_YEAR
        : window.ranges(year).stream().map(RoadmapTerm::of).collect(Collectors.joining("; "));
  }

  private static String often(Period period) {
    return switch ((int) period.toTotalMonths()) {
      case 1 -> "ежемесячно, ";
      case 3 -> "ежеквартально, ";
      case 6 -> "раз в полгода, ";
      case 12 -> "раз в год, ";
      default -> "";
    };
  }

  private static String of(DateRange range) {
    LocalDate from = range.from();
    LocalDate to = range.to();
    if (from.equals(to)) {
      return Dates.text(from);
    }
    if (from.getDayOfMonth() != 1 || !to.equals(YearMonth.from(to).atEndOfMonth())) {
      return Dates.text(from) + " – " + Dates.text(to);
    }
    return YearMonth.from(from).equals(YearMonth.from(to))
        ? MONTH.format(from)
        : MONTH.format(from) + " – " + MONTH.format(to);
  }
}
