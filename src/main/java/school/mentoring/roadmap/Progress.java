package school.mentoring.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Lays what came up in a programme over what its models say. */
@Service
public class Progress {

  private final Programmes programmes;
  private final Roadmaps roadmaps;
  private final WorkItemRepository items;
  private final EvidenceRepository evidence;
  private final AgreedDates dates;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Progress(
      Programmes programmes,
      Roadmaps roadmaps,
      WorkItemRepository items,
      EvidenceRepository evidence,
      AgreedDates dates,
      WorkingCalendar calendar,
      Clock clock) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.items = items;
    this.evidence = evidence;
    this.dates = dates;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * The progress of a programme: four queries, however long it runs.
   *
   * @throws school.mentoring.shared.Refusal if the organisation has no such programme
   */
  @Transactional(readOnly = true)
  public ProgrammeProgress of(ProgrammeId id, OrganisationId organisation) {
    Programme programme = programmes.get(id, organisation);
    Map<String, List<Evidence>> proofs =
        evidence.findByProgrammeOrderByRecordedAt(id).stream()
            .collect(Collectors.groupingBy(Evidence::workItem));
    return progress(programme, items.findByProgrammeOrderByOpenedAt(id), dates.of(id), proofs);
  }

  /**
   * How far several programmes have come, in figures: without evidence. Two queries for all.
   *
   * @param programmes few enough for a page
   */
  @Transactional(readOnly = true)
  public List<ProgrammeProgress> inFigures(List<Programme> programmes) {
    if (programmes.isEmpty()) {
      return List.of();
    }
    List<ProgrammeId> ids = programmes.stream().map(Programme::id).toList();
    Map<ProgrammeId, List<WorkItem>> came =
        items.findByProgrammeInOrderByOpenedAt(ids).stream()
            .collect(Collectors.groupingBy(WorkItem::programme));
    Map<ProgrammeId, Map<String, DateRange>> agreed = dates.ofAll(ids);
    return programmes.stream()
        .map(
            it ->
                progress(
                    it,
                    came.getOrDefault(it.id(), List.of()),
                    agreed.getOrDefault(it.id(), Map.of()),
                    Map.of()))
        .toList();
  }

  private ProgrammeProgress progress(
      Programme programme,
      List<WorkItem> items,
      Map<String, DateRange> agreed,
      Map<String, List<Evidence>> proofs) {
    Map<String, List<WorkItem>> came =
        items.stream().collect(Collectors.groupingBy(it -> it.process() + "/" + it.element()));
    Roadmap roadmap = roadmaps.of(programme.definition());
    List<ProgrammeProgress.StageProgress> stages = new ArrayList<>();
    for (Roadmap.Stage stage : roadmap.stages()) {
      List<LineProgress> lines =
          stage.elements().stream()
              .flatMap(
                  element ->
                      element.lines().stream()
                          .map(
                              line ->
                                  line(
                                      programme,
                                      line,
                                      element,
                                      Stream.concat(
                                              came
                                                  .getOrDefault(
                                                      stage.key() + "/" + element.element(),
                                                      List.of())
                                                  .stream(),
                                              questions(element, came))
                                          .toList(),
                                      term(programme, roadmap, element, agreed.get(line)),
                                      agreed.containsKey(line),
                                      proofs)))
              .toList();
      stages.add(
          new ProgrammeProgress.StageProgress(
              stage.key(), stage.name(), stage.definition(), lines));
    }
    return new ProgrammeProgress(programme, withoutDoubles(stages));
  }

  private LineProgress line(
      Programme programme,
      String line,
      RoadmapElement element,
      List<WorkItem> came,
      DateRange window,
      boolean agreed,
      Map<String, List<Evidence>> proofs) {
    List<WorkItem> all = came.stream().filter(it -> it.lines().contains(line)).toList();
    List<WorkItem> counted =
        all.stream()
            .filter(it -> it.kind() != WorkItem.Kind.STEP && it.state() != WorkItem.State.CANCELLED)
            .toList();
    List<WorkItem> open = all.stream().filter(WorkItem::open).toList();
    LocalDate due =
        open.stream()
            .filter(it -> it.kind() != WorkItem.Kind.STEP)
            .map(WorkItem::dueOn)
            .min(Comparator.naturalOrder())
            .orElseGet(() -> calendar.lastWorkingDayOn(window.to()));
    LineProgress.State state = state(programme, all, counted);
    return new LineProgress(
        line,
        element,
        state,
        weight(counted.stream().filter(it -> !it.open())),
        weight(counted.stream()),
        window.from(),
        due,
        due.isBefore(LocalDate.now(clock)) && missed(programme, element, state),
        counted.stream().anyMatch(it -> it.endedLate(clock.getZone())),
        who(open),
        all.stream()
            .flatMap(it -> proofs.getOrDefault(it.getId(), List.of()).stream())
            .map(Progress::proof)
            .toList(),
        counted.stream().map(WorkItem::reason).filter(Objects::nonNull).findFirst().orElse(null),
        open.stream()
            .filter(it -> it.kind() != WorkItem.Kind.STEP)
            .map(WorkItem::getId)
            .findFirst()
            .orElse(null),
        agreed && !state.closed());
  }

  /** Whether a line is missed once its last day is over: one that only may come up is not. */
  private static boolean missed(
      Programme programme, RoadmapElement element, LineProgress.State state) {
    boolean goesOn =
        programme.state() == Programme.State.RUNNING || programme.state() == Programme.State.PAUSED;
    return state == LineProgress.State.OPEN
        || state == LineProgress.State.WAITING && goesOn && element.optional().isEmpty();
  }

  /** Whoever is asked for the date of a line that others set is at the line already. */
  private static Stream<WorkItem> questions(
      RoadmapElement element, Map<String, List<WorkItem>> came) {
    return element.window().filter(Window::isExternal).stream()
        .flatMap(it -> came.entrySet().stream())
        .filter(it -> !it.getKey().endsWith("/" + element.element()))
        .flatMap(it -> it.getValue().stream())
        .filter(it -> it.kind() == WorkItem.Kind.STEP);
  }

  private static DateRange term(
      Programme programme, Roadmap roadmap, RoadmapElement element, DateRange agreed) {
    return Optional.ofNullable(agreed)
        .filter(it -> element.window().filter(Window::isExternal).isPresent())
        .or(() -> element.window().map(it -> it.over(programme.schoolYear())))
        .orElseGet(() -> roadmap.period().over(programme.schoolYear()));
  }

  private static int weight(Stream<WorkItem> items) {
    return items.mapToInt(WorkItem::weight).sum();
  }

  private static LineProgress.State state(
      Programme programme, List<WorkItem> all, List<WorkItem> counted) {
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

  /** Of several elements that carry one line, those stay that came up; if none did, the first. */
  private static List<ProgrammeProgress.StageProgress> withoutDoubles(
      List<ProgrammeProgress.StageProgress> stages) {
    Map<String, Boolean> cameUp = new LinkedHashMap<>();
    stages.stream()
        .flatMap(it -> it.lines().stream())
        .forEach(it -> cameUp.merge(it.line(), it.total() > 0, Boolean::logicalOr));
    java.util.Set<String> shown = new java.util.HashSet<>();
    return stages.stream()
        .map(
            stage ->
                new ProgrammeProgress.StageProgress(
                    stage.key(),
                    stage.name(),
                    stage.definition(),
                    stage.lines().stream()
                        .filter(
                            it ->
                                it.total() > 0 || it.state() == LineProgress.State.OPEN
                                    ? shown.add(it.line()) || true
                                    : !cameUp.get(it.line()) && shown.add(it.line()))
                        .toList()))
        .toList();
  }
}
