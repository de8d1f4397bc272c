package school.mentoring.roadmap.course;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.roadmap.window.WorkingCalendar;
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
  private final FormerLines former;
  private final WorkingCalendar calendar;
  private final Clock clock;

  Progress(
      Programmes programmes,
      Roadmaps roadmaps,
      WorkItemRepository items,
      EvidenceRepository evidence,
      AgreedDates dates,
      FormerLines former,
      WorkingCalendar calendar,
      Clock clock) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.items = items;
    this.evidence = evidence;
    this.dates = dates;
    this.former = former;
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
    return asOf(id, organisation, LocalDate.now(clock));
  }

  /**
   * The progress as it stood at the end of a day; evidence is all that is known now, since much of
   * it is recorded later than what it proves.
   *
   * @throws school.mentoring.shared.Refusal if the organisation has no such programme
   */
  @Transactional(readOnly = true)
  public ProgrammeProgress asOf(ProgrammeId id, OrganisationId organisation, LocalDate day) {
    Programme programme = programmes.get(id, organisation);
    Map<String, List<Evidence>> proofs =
        evidence.findByProgrammeOrderByRecordedAt(id).stream()
            .collect(Collectors.groupingBy(Evidence::workItem));
    LaidItems came = laid(programme, until(day, items.findByProgrammeOrderByOpenedAt(id)));
    LineStanding standing = new LineStanding(programme, calendar, day, clock.getZone(), proofs);
    return new ProgrammeProgress(
        programme,
        stages(programme, came, dates.of(id), standing),
        former(programme, came, standing));
  }

  private List<WorkItem> until(LocalDate day, List<WorkItem> all) {
    Instant end = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    return all.stream().flatMap(it -> it.asOf(end).stream()).toList();
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
                inFigures(
                    it,
                    came.getOrDefault(it.id(), List.of()),
                    agreed.getOrDefault(it.id(), Map.of())))
        .toList();
  }

  private ProgrammeProgress inFigures(
      Programme programme, List<WorkItem> items, Map<String, DateRange> agreed) {
    LineStanding standing =
        new LineStanding(programme, calendar, LocalDate.now(clock), clock.getZone(), Map.of());
    return new ProgrammeProgress(
        programme, stages(programme, laid(programme, items), agreed, standing), List.of());
  }

  private LaidItems laid(Programme programme, List<WorkItem> items) {
    return new LaidItems(roadmaps.of(programme.definition()), items);
  }

  private List<ProgrammeProgress.StageProgress> stages(
      Programme programme, LaidItems came, Map<String, DateRange> agreed, LineStanding standing) {
    Roadmap roadmap = roadmaps.of(programme.definition());
    return withoutDoubles(
        roadmap.stages().stream()
            .map(
                stage ->
                    new ProgrammeProgress.StageProgress(
                        stage.key(),
                        stage.name(),
                        stage.definition(),
                        stage.elements().stream()
                            .flatMap(it -> lines(stage, it, came, agreed, standing, roadmap))
                            .toList()))
            .toList());
  }

  private static Stream<LineProgress> lines(
      Roadmap.Stage stage,
      RoadmapElement element,
      LaidItems came,
      Map<String, DateRange> agreed,
      LineStanding standing,
      Roadmap roadmap) {
    return element.lines().stream()
        .map(
            line ->
                standing.of(
                    line,
                    element,
                    came.of(stage.key(), element, line),
                    Optional.ofNullable(agreed.get(line)),
                    roadmap.period()));
  }

  /** What was done on lines that the roadmap's present version has no more. */
  private List<LineProgress> former(Programme programme, LaidItems came, LineStanding standing) {
    RoadmapPeriod period = roadmaps.of(programme.definition()).period();
    List<LineProgress> lines = new ArrayList<>();
    came.former()
        .forEach(
            (line, times) ->
                former
                    .element(programme, line)
                    .map(it -> standing.of(line, it, times, Optional.empty(), period))
                    .filter(it -> it.total() > 0)
                    .ifPresent(lines::add));
    return lines;
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
