package school.mentoring.roadmap.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/**
 * Makes the calendar of a year. Programmes are taken in groups, so that an organisation with a
 * thousand of them costs a page no more than one with ten: four queries for a group.
 */
@Service
public class YearCalendars {

  /** Programmes in a group: more colours nobody can tell apart in a chart. */
  public static final int GROUP = 10;

  /** Lines in one exported file. */
  public static final int MOST_EXPORTED = 5000;

  private final CalendarRepository programmes;
  private final Roadmaps roadmaps;
  private final WorkingCalendar calendar;
  private final Clock clock;

  YearCalendars(
      CalendarRepository programmes, Roadmaps roadmaps, WorkingCalendar calendar, Clock clock) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * The calendar of a year.
   *
   * @param group which group of the organisation's programmes, from 0
   */
  @Transactional(readOnly = true)
  public YearCalendar of(OrganisationId organisation, SchoolYear year, int group) {
    Page<Programme> page =
        programmes.ofYear(organisation, year.start(), PageRequest.of(PageNumber.of(group), GROUP));
    LocalDate today = LocalDate.now(clock);
    List<CalendarLine> lines = lines(page.getContent(), year, today);
    return new YearCalendar(year, today, page, lines, new Clashes(lines));
  }

  /**
   * The lines of all programmes of a year that a filter lets through, for a file.
   *
   * @throws Refusal if they are too many for one file
   */
  @Transactional(readOnly = true)
  public List<CalendarLine> all(
      OrganisationId organisation, SchoolYear year, CalendarFilter filter) {
    List<CalendarLine> all = new ArrayList<>();
    YearCalendar group = of(organisation, year, 0);
    all.addAll(group.lines(filter));
    while (group.programmes().hasNext()) {
      group = of(organisation, year, group.programmes().getNumber() + 1);
      all.addAll(group.lines(filter));
      requireFew(all.size());
    }
    return all.stream().sorted(YearCalendar.BY_DATE).toList();
  }

  private static void requireFew(int lines) {
    if (lines > MOST_EXPORTED) {
      throw new Refusal(
          "В выгрузке больше %d строк: отберите программу, роль, состояние или месяц и выгрузите снова."
              .formatted(MOST_EXPORTED));
    }
  }

  private List<CalendarLine> lines(List<Programme> group, SchoolYear year, LocalDate today) {
    ProgrammeTimes times = new ProgrammeTimes(new PlannedTimes(calendar, today));
    List<UUID> ids = group.stream().map(it -> it.id().id()).toList();
    Map<UUID, List<CameUp>> came =
        programmes.cameUp(ids).stream().collect(Collectors.groupingBy(CameUp::programme));
    Map<UUID, Map<String, DateRange>> agreed =
        programmes.agreed(ids).stream()
            .collect(
                Collectors.groupingBy(
                    Agreed::programme, Collectors.toMap(Agreed::line, Agreed::days)));
    return group.stream()
        .flatMap(
            it ->
                times
                    .of(
                        it,
                        roadmaps.of(it.definition()),
                        came.getOrDefault(it.id().id(), List.of()),
                        agreed.getOrDefault(it.id().id(), Map.of()))
                    .stream()
                    .filter(line -> belongs(line, it, year)))
        .toList();
  }

  /** What ends before the year or begins after it stands in the calendar of that year. */
  private static boolean belongs(CalendarLine line, Programme programme, SchoolYear year) {
    boolean own = programme.schoolYear().equals(year);
    boolean begun = !line.from().isAfter(year.lastDay());
    boolean late = line.state() == CalendarLine.State.LATE;
    return begun && (own || late || line.unclosed() && line.touches(days(year)));
  }

  private static DateRange days(SchoolYear year) {
    return new DateRange(year.firstDay(), year.lastDay());
  }
}
