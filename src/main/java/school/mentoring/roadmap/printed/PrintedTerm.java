package school.mentoring.roadmap.printed;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.roadmap.window.Window;
import school.mentoring.shared.SchoolYear;
import school.mentoring.shared.russian.Dates;
import school.mentoring.shared.russian.MonthName;

/** When a line of a roadmap is to be done, as it is printed. */
record PrintedTerm(SchoolYear year, RoadmapPeriod period) {

  private static final String OTHERS = "по отдельному плану";

  /**
   * The term in words.
   *
   * @param said how the source says it; empty if it does not say it otherwise than by its days
   * @param agreed the days that others set
   */
  String of(RoadmapElement element, String said, Optional<DateRange> agreed) {
    if (element.window().filter(Window::isExternal).isPresent()) {
      String plan = said.isEmpty() ? OTHERS : said;
      return agreed.map(it -> "до %s (%s)".formatted(Dates.text(it.to()), plan)).orElse(plan);
    }
    return said.isEmpty() ? of(element) : window(said).map(this::of).orElse(said);
  }

  private Optional<Window> window(String said) {
    return said.matches("/?Y[-+].*") ? Optional.of(Window.parse(said, period)) : Optional.empty();
  }

  private String of(RoadmapElement element) {
    String when = element.window().map(this::of).orElseGet(this::whole);
    return element.recurs().map(it -> often(it) + when).orElse(when);
  }

  private String of(Window window) {
    if (window.toString().equals("programme")) {
      return whole();
    }
    String days =
        window.ranges(year).stream().map(PrintedTerm::of).collect(Collectors.joining("; "));
    return window.toString().startsWith("/") ? "до " + Dates.text(window.over(year).to()) : days;
  }

  private String whole() {
    return period.equals(RoadmapPeriod.OF_ONE_YEAR) ? "в течение года" : "в течение всего периода";
  }

  private static String often(Period period) {
    return switch ((int) period.toTotalMonths()) {
      case 1 -> "ежемесячно, ";
      case 3 -> "раз в квартал, ";
      case 6 -> "раз в полугодие, ";
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
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return MonthName.of(YearMonth.from(from));
    }
    // август – сентябрь 2026, but сентябрь 2026 – май 2027
    String first =
        from.getYear() == to.getYear()
            ? MonthName.of(from.getMonth())
            : MonthName.of(YearMonth.from(from));
    return first + " – " + MonthName.of(YearMonth.from(to));
  }
}
