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
  private final FormerLines former;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Progress(
      Programmes programmes,
      Roadmaps roadmaps,
      WorkItemRepository items,
      EvidenceRepository evidence,
      FormerLines former,
      WorkingCalendar calendar,
      Clock clock) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.items = items;
    this.evidence = evidence;
    this.former = former;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * The progress of a programme: three queries, however long it runs.
   *
   * @throws school.mentoring.shared.Refusal if the organisation has no such programme
   */
  @Transactional(readOnly = true)
  public ProgrammeProgress of(ProgrammeId id, OrganisationId organisation) {
    Programme programme = programmes.get(id, organisation);
    Roadmap roadmap = roadmaps.of(programme.definition());
    LaidItems came = new LaidItems(roadmap, items.findByProgrammeOrderByOpenedAt(id));
    Map<String, List<Evidence>> proofs =
        evidence.findByProgrammeOrderByRecordedAt(id).stream()
            .collect(Collectors.groupingBy(Evidence::workItem));
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
                                      came.at(stage.key(), element.element(), line),
                                      proofs)))
              .toList();
      stages.add(
          new ProgrammeProgress.StageProgress(
              stage.key(), stage.name(), stage.definition(), lines));
    }
    return new ProgrammeProgress(
        programme, withoutDoubles(stages), former(programme, came, proofs));
  }

  /** What was done on lines that the roadmap's present version has no more. */
  private List<LineProgress> former(
      Programme programme, LaidItems came, Map<String, List<Evidence>> proofs) {
    List<LineProgress> lines = new ArrayList<>();
    came.former()
        .forEach(
            (line, times) ->
                former
                    .element(programme, line)
                    .map(it -> line(programme, line, it, times, proofs))
                    .filter(it -> it.total() > 0)
                    .ifPresent(lines::add));
    return lines;
  }

  private LineProgress line(
      Programme programme,
      String line,
      RoadmapElement element,
      List<WorkItem> all,
      Map<String, List<Evidence>> proofs) {
    List<WorkItem> counted =
        all.stream()
            .filter(it -> it.kind() != WorkItem.Kind.STEP && it.state() != WorkItem.State.CANCELLED)
            .toList();
    List<WorkItem> open = all.stream().filter(WorkItem::open).toList();
    DateRange window =
        element
            .window()
            .map(it -> it.over(programme.schoolYear()))
            .orElseGet(
                () ->
                    new DateRange(
                        programme.schoolYear().firstDay(), programme.schoolYear().lastDay()));
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
        state == LineProgress.State.OPEN && due.isBefore(LocalDate.now(clock)),
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
            .orElse(null));
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
