package school.mentoring.roadmap.course;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.roadmap.window.Window;
import school.mentoring.roadmap.window.WorkingCalendar;

/**
 * How the lines of a programme stand on a day, by what came up of each until then.
 *
 * @param proofs by work item; empty where nobody asks for evidence
 */
record LineStanding(
    Programme programme,
    WorkingCalendar calendar,
    LocalDate day,
    ZoneId zone,
    Map<String, List<Evidence>> proofs) {

  /**
   * A line at one element.
   *
   * @param all what came up of it there
   * @param agreed the days that others set for it
   */
  LineProgress of(
      String line,
      RoadmapElement element,
      List<WorkItem> all,
      Optional<DateRange> agreed,
      RoadmapPeriod period) {
    DateRange window = term(element, agreed, period);
    List<WorkItem> counted =
        all.stream().filter(it -> !step(it) && it.state() != WorkItem.State.CANCELLED).toList();
    List<WorkItem> open = all.stream().filter(WorkItem::open).toList();
    LocalDate due = due(open, window);
    LineProgress.State state = state(all, counted);
    return new LineProgress(
        line,
        element,
        state,
        weight(counted.stream().filter(it -> !it.open())),
        weight(counted.stream()),
        window.from(),
        due,
        due.isBefore(day) && missed(element, state),
        counted.stream().anyMatch(it -> it.endedLate(zone)),
        who(open),
        proofs(all),
        counted.stream().map(WorkItem::reason).filter(Objects::nonNull).findFirst().orElse(null),
        open.stream().filter(it -> !step(it)).map(WorkItem::getId).findFirst().orElse(null),
        agreed.isPresent() && !state.closed());
  }

  /** Whether a line is missed once its last day is over: one that only may come up is not. */
  private boolean missed(RoadmapElement element, LineProgress.State state) {
    return state == LineProgress.State.OPEN
        || state == LineProgress.State.WAITING && goesOn() && element.optional().isEmpty();
  }

  private boolean goesOn() {
    return programme.endedAt() == null
        || programme.endedAt().atZone(zone).toLocalDate().isAfter(day);
  }

  private LocalDate due(List<WorkItem> open, DateRange window) {
    return open.stream()
        .filter(it -> !step(it))
        .map(WorkItem::dueOn)
        .min(Comparator.naturalOrder())
        .orElseGet(() -> calendar.lastWorkingDayOn(window.to()));
  }

  private DateRange term(RoadmapElement element, Optional<DateRange> agreed, RoadmapPeriod period) {
    return agreed
        .filter(it -> element.window().filter(Window::isExternal).isPresent())
        .or(() -> element.window().map(it -> it.over(programme.schoolYear())))
        .orElseGet(() -> period.over(programme.schoolYear()));
  }

  private static boolean step(WorkItem item) {
    return item.kind() == WorkItem.Kind.STEP;
  }

  private List<LineProgress.Proof> proofs(List<WorkItem> all) {
    return all.stream()
        .flatMap(it -> proofs.getOrDefault(it.getId(), List.of()).stream())
        .map(LineStanding::proof)
        .toList();
  }

  private static int weight(Stream<WorkItem> items) {
    return items.mapToInt(WorkItem::weight).sum();
  }

  private LineProgress.State state(List<WorkItem> all, List<WorkItem> counted) {
    if (counted.stream().anyMatch(WorkItem::open) || all.stream().anyMatch(WorkItem::open)) {
      return LineProgress.State.OPEN;
    }
    if (counted.isEmpty()) {
      return all.isEmpty() || programme.state() != Programme.State.CANCELLED
          ? LineProgress.State.WAITING
          : LineProgress.State.CANCELLED;
    }
    WorkItem last = counted.get(counted.size() - 1);
    return counted.stream().anyMatch(it -> it.state() == WorkItem.State.DONE)
        ? LineProgress.State.DONE
        : LineProgress.State.valueOf(last.state().name());
  }

  private static List<String> who(List<WorkItem> open) {
    return open.stream()
        .map(it -> Optional.ofNullable(it.login()).orElse(it.role()))
        .filter(Objects::nonNull)
        .distinct()
        .limit(5)
        .toList();
  }

  private static LineProgress.Proof proof(Evidence it) {
    return new LineProgress.Proof(
        it.note(), it.dated(), it.number(), it.link(), it.file(), it.recordedBy(), it.recordedAt());
  }
}
