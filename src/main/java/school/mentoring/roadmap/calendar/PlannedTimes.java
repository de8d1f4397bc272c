package school.mentoring.roadmap.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.LineTimes;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.roadmap.window.Window;
import school.mentoring.roadmap.window.WorkingCalendar;

/**
 * The times of a line in a programme: its windows, and where something has come up, the actual
 * dates. All that a calendar asks of windows stands here.
 */
final class PlannedTimes {

  /** A line that recurs more often is one long line: nobody reads a bar for each week. */
  private static final int MOST = 24;

  private final WorkingCalendar calendar;
  private final LocalDate today;

  PlannedTimes(WorkingCalendar calendar, LocalDate today) {
    this.calendar = calendar;
    this.today = today;
  }

  List<CalendarLine> of(
      Programme programme,
      RoadmapPeriod period,
      Roadmap.Stage stage,
      RoadmapElement element,
      String line,
      List<CameUp> came,
      Optional<DateRange> agreed) {
    List<DateRange> planned = planned(programme, period, element, agreed);
    List<CalendarLine> times = new ArrayList<>();
    for (int i = 0; i < planned.size(); i++) {
      LocalDate next = i + 1 < planned.size() ? planned.get(i + 1).from() : LocalDate.MAX;
      LocalDate first = i == 0 ? LocalDate.MIN : planned.get(i).from();
      List<CameUp> here =
          came.stream()
              .filter(it -> !it.opensOn().isBefore(first) && it.opensOn().isBefore(next))
              .toList();
      boolean over = here.isEmpty() && endedBefore(came);
      boolean unknown = agreed.isEmpty() && external(element);
      times.add(time(programme, stage, element, line, i + 1, planned.get(i), here, over, unknown));
    }
    return times;
  }

  private static List<DateRange> planned(
      Programme programme,
      RoadmapPeriod period,
      RoadmapElement element,
      Optional<DateRange> agreed) {
    return agreed
        .filter(it -> external(element))
        .map(List::of)
        .or(() -> element.window().map(it -> planned(it, programme, element)))
        .orElseGet(() -> List.of(period.over(programme.schoolYear())));
  }

  private static boolean external(RoadmapElement element) {
    return element.window().filter(Window::isExternal).isPresent();
  }

  private static List<DateRange> planned(
      Window window, Programme programme, RoadmapElement element) {
    List<LineTimes.Time> times = LineTimes.of(window, element.recurs()).in(programme.schoolYear());
    return times.size() > MOST
        ? List.of(window.over(programme.schoolYear()))
        : times.stream().map(it -> new DateRange(it.opens(), it.period().to())).toList();
  }

  /** The roadmap has passed the line by: no further time of it comes. */
  private static boolean endedBefore(List<CameUp> came) {
    return came.stream().noneMatch(CameUp::open)
        && came.stream().anyMatch(it -> it.state() == WorkItem.State.NOT_REQUIRED);
  }

  private CalendarLine time(
      Programme programme,
      Roadmap.Stage stage,
      RoadmapElement element,
      String line,
      int number,
      DateRange planned,
      List<CameUp> came,
      boolean over,
      boolean unknown) {
    List<CameUp> open = came.stream().filter(CameUp::open).filter(CameUp::counted).toList();
    LocalDate due =
        open.stream()
            .map(CameUp::dueOn)
            .min(Comparator.naturalOrder())
            .orElseGet(() -> calendar.lastWorkingDayOn(planned.to()));
    LocalDate from =
        open.stream().map(CameUp::opensOn).min(Comparator.naturalOrder()).orElseGet(planned::from);
    return new CalendarLine(
        programme.id(),
        programme.roadmapName(),
        stage.key(),
        stage.name(),
        line,
        number,
        element.name(),
        element.role().orElse(""),
        from.isAfter(due) ? due : from,
        due,
        state(programme, element, came, over, due),
        weight(came.stream().filter(it -> it.counted() && !it.open()).toList()),
        weight(came.stream().filter(CameUp::counted).toList()),
        unknown);
  }

  private CalendarLine.State state(
      Programme programme, RoadmapElement element, List<CameUp> came, boolean over, LocalDate due) {
    boolean goesOn =
        programme.state() == Programme.State.RUNNING || programme.state() == Programme.State.PAUSED;
    boolean open = came.stream().anyMatch(CameUp::open);
    boolean waiting = came.stream().noneMatch(CameUp::counted);
    if (!goesOn || over || !open && !waiting) {
      return CalendarLine.State.CLOSED;
    }
    if (due.isBefore(today) && (open || element.optional().isEmpty())) {
      return CalendarLine.State.LATE;
    }
    return open ? CalendarLine.State.OPEN : CalendarLine.State.WAITING;
  }

  private static long weight(List<CameUp> came) {
    return came.stream().mapToLong(CameUp::weight).sum();
  }
}
