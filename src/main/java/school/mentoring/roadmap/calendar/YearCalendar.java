package school.mentoring.roadmap.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.SchoolYear;

/**
 * The calendar of a school year for a group of an organisation's programmes.
 *
 * @param programmes the group, and which of how many groups it is
 * @param lines of the whole group, in the order of programmes, stages and diagrams
 */
public record YearCalendar(
    SchoolYear year,
    LocalDate today,
    Page<Programme> programmes,
    List<CalendarLine> lines,
    Clashes clashes) {

  static final Comparator<CalendarLine> BY_DATE =
      Comparator.comparing(CalendarLine::from)
          .thenComparing(CalendarLine::due)
          .thenComparing(CalendarLine::roadmap)
          .thenComparing(CalendarLine::line)
          .thenComparing(it -> it.programme().toString());

  /** The lines that a filter lets through, by date. */
  public List<CalendarLine> lines(CalendarFilter filter) {
    return wanted(filter).sorted(BY_DATE).toList();
  }

  private Stream<CalendarLine> wanted(CalendarFilter filter) {
    return lines.stream()
        .filter(filter::lets)
        .filter(it -> !filter.clashing() || clashes.of(it) > 0);
  }

  /** Those of the lines that are open or wait after their last day. */
  public long late() {
    return lines.stream().filter(it -> it.state() == CalendarLine.State.LATE).count();
  }

  /** Those of the lines that something is left to do of. */
  public long unclosed() {
    return lines.stream().filter(CalendarLine::unclosed).count();
  }

  /** The months of the year, and of what begins before it; at most as many as a chart can show. */
  public List<YearMonth> months() {
    YearMonth first = YearMonth.from(year.firstDay());
    YearMonth earliest =
        lines.stream()
            .map(it -> YearMonth.from(it.from()))
            .min(YearMonth::compareTo)
            .filter(it -> it.isBefore(first))
            .orElse(first);
    YearMonth begin = earliest.isBefore(first.minusMonths(7)) ? first.minusMonths(7) : earliest;
    return Stream.iterate(
            begin, it -> !it.isAfter(YearMonth.from(year.lastDay())), it -> it.plusMonths(1))
        .toList();
  }

  /** The chart of the lines that a filter lets through. */
  public Chart chart(CalendarFilter filter) {
    return Chart.of(wanted(filter).toList(), months(), today);
  }

  /** How busy each role is, programmes taken together. */
  public List<Load> load(CalendarFilter filter) {
    return Load.of(wanted(filter).toList(), months());
  }

  /** The groups that are responsible for anything. */
  public List<String> roles() {
    return lines.stream()
        .map(CalendarLine::role)
        .filter(it -> !it.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
