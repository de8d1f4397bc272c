package school.mentoring.roadmap.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.SchoolYear;

/**
 * The calendar of a school year for a group of an organisation's programmes.
 *
 * @param programmes the group, and which of how many groups it is
 * @param lines of the whole group, by date
 */
public record YearCalendar(
    SchoolYear year,
    LocalDate today,
    Page<Programme> programmes,
    List<CalendarLine> lines,
    Clashes clashes) {

  /** The lines that a filter lets through, by date. */
  public List<CalendarLine> lines(CalendarFilter filter) {
    return lines.stream()
        .filter(filter::lets)
        .filter(it -> !filter.clashing() || clashes.of(it) > 0)
        .toList();
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
    return Chart.of(lines(filter), months(), today);
  }

  /** How busy each role is, programmes taken together. */
  public List<Load> load(CalendarFilter filter) {
    return Load.of(lines(filter), months());
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
