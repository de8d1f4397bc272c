package school.mentoring.roadmap.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.shared.ProgrammeId;

/**
 * The calendar as bars over months: a row for each stage of each programme. Lines of a stage with
 * the same days and state are one bar.
 *
 * @param months from the first line to the last
 * @param today where the day of looking stands, in percent; null where it is not in the chart
 */
public record Chart(List<YearMonth> months, String today, List<Row> rows) {

  /**
   * A stage of a programme.
   *
   * @param lanes how many bars stand one under another
   */
  public record Row(
      ProgrammeId programme, String roadmap, String stage, int lanes, List<Bar> bars) {}

  /**
   * Lines with the same days.
   *
   * @param left in percent of the chart's width
   * @param width in percent of the chart's width
   */
  public record Bar(
      LocalDate from,
      LocalDate due,
      CalendarLine.State state,
      List<CalendarLine> lines,
      int lane,
      String left,
      String width) {

    /** Names of the first lines, and how many more there are. */
    public String names() {
      String first =
          lines.stream()
              .map(CalendarLine::name)
              .distinct()
              .limit(6)
              .collect(Collectors.joining("; "));
      long more = lines.stream().map(CalendarLine::name).distinct().count() - 6;
      return more > 0 ? first + "; и ещё " + more : first;
    }
  }

  private record Place(ProgrammeId programme, String stage) {}

  private record Same(LocalDate from, LocalDate due, CalendarLine.State state) {}

  static Chart of(List<CalendarLine> lines, List<YearMonth> months, LocalDate today) {
    Map<Place, List<CalendarLine>> byStage =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    it -> new Place(it.programme(), it.stageKey()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    Scale scale = new Scale(months);
    return new Chart(
        months,
        scale.holds(today) ? scale.left(today) : null,
        byStage.values().stream().map(it -> row(it, scale)).toList());
  }

  private static Row row(List<CalendarLine> lines, Scale scale) {
    Map<Same, List<CalendarLine>> bars =
        lines.stream()
            .collect(Collectors.groupingBy(it -> new Same(it.from(), it.due(), it.state())));
    List<LocalDate> ends = new ArrayList<>();
    List<Bar> placed = new ArrayList<>();
    sorted(bars).forEach(it -> placed.add(bar(it.getKey(), it.getValue(), ends, scale)));
    CalendarLine any = lines.get(0);
    return new Row(any.programme(), any.roadmap(), any.stage(), ends.size(), placed);
  }

  private static Stream<Map.Entry<Same, List<CalendarLine>>> sorted(
      Map<Same, List<CalendarLine>> bars) {
    return bars.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Same, List<CalendarLine>> it) -> it.getKey().from())
                .thenComparing(it -> it.getKey().due())
                .thenComparing(it -> it.getKey().state()));
  }

  /** Puts a bar into the first lane that is free, a week apart from its last bar. */
  private static Bar bar(Same same, List<CalendarLine> lines, List<LocalDate> ends, Scale scale) {
    int lane = 0;
    while (lane < ends.size() && !ends.get(lane).isBefore(same.from())) {
      lane++;
    }
    LocalDate end =
        same.from().plusDays(7).isAfter(same.due()) ? same.from().plusDays(7) : same.due();
    if (lane == ends.size()) {
      ends.add(end);
    } else {
      ends.set(lane, end);
    }
    return new Bar(
        same.from(),
        same.due(),
        same.state(),
        lines,
        lane,
        scale.left(same.from()),
        scale.width(same.from(), same.due()));
  }

  /** Where a day stands, in percent of the months' width. */
  private record Scale(LocalDate first, LocalDate last, double days) {

    Scale(List<YearMonth> months) {
      this(
          months.get(0).atDay(1),
          months.get(months.size() - 1).atEndOfMonth(),
          ChronoUnit.DAYS.between(
              months.get(0).atDay(1), months.get(months.size() - 1).atEndOfMonth().plusDays(1)));
    }

    boolean holds(LocalDate day) {
      return !day.isBefore(first) && !day.isAfter(last);
    }

    private LocalDate inside(LocalDate day) {
      return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    String left(LocalDate day) {
      return percent(ChronoUnit.DAYS.between(first, inside(day)));
    }

    String width(LocalDate from, LocalDate to) {
      return percent(ChronoUnit.DAYS.between(inside(from), inside(to)) + 1);
    }

    private String percent(long part) {
      return String.format(Locale.ROOT, "%.2f", 100.0 * part / days);
    }
  }
}
