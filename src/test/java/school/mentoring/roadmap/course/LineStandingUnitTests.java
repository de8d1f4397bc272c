package school.mentoring.roadmap.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.TestElements;
import school.mentoring.roadmap.TestProgrammes;
import school.mentoring.roadmap.window.Calendars;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** A line due by the end of November that was done in January, as two reports see it. */
class LineStandingUnitTests {

  private static final RoadmapElement ELEMENT =
      TestElements.element(
          "userTask_hold",
          "Провести встречу",
          List.of("000-1.1"),
          Optional.of("Y-11"),
          Optional.empty());

  private final ProgrammeId id = new ProgrammeId(UUID.randomUUID());
  private Programme programme;
  private WorkItem item;

  @BeforeEach
  void doneInJanuary() {
    programme = TestProgrammes.started(id, new SchoolYear(2026), at("2026-08-20"));
    item =
        new WorkItem(
            "task",
            id,
            new WorkItem.Opened(
                "runPairWork",
                ELEMENT.element(),
                ELEMENT.lines(),
                WorkItem.Kind.TASK,
                "curator",
                null,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                1),
            at("2026-11-02"));
    item.end(WorkItem.State.DONE, null, "curator", at("2027-01-15"));
  }

  @Test
  void whatWasDoneLaterIsStillToDoOnAnEarlierDay() {
    LineProgress december = standing("2026-12-31");

    assertThat(december.state()).isEqualTo(LineProgress.State.OPEN);
    assertThat(december.late()).isTrue();
    assertThat(december.done()).isZero();
  }

  @Test
  void whatWasDoneLateIsDoneLateFromThenOn() {
    LineProgress january = standing("2027-01-31");

    assertThat(january.state()).isEqualTo(LineProgress.State.DONE);
    assertThat(january.late()).isFalse();
    assertThat(january.endedLate()).isTrue();
  }

  @Test
  void whatCameUpLaterWaitsOnAnEarlierDay() {
    LineProgress october = standing("2026-10-31");

    assertThat(october.state()).isEqualTo(LineProgress.State.WAITING);
    assertThat(october.late()).isFalse();
    assertThat(october.total()).isZero();
  }

  @Test
  void aProgrammeThatEndedLaterWasStillMissingItsLines() {
    TestProgrammes.finish(programme, at("2027-05-31"));

    assertThat(standing("2026-12-31", List.of()).late()).isTrue();
    assertThat(standing("2027-06-30", List.of()).late()).isFalse();
  }

  private LineProgress standing(String day) {
    Instant end = at(day).plusSeconds(12 * 60 * 60);
    return standing(day, item.asOf(end).stream().toList());
  }

  private LineProgress standing(String day, List<WorkItem> items) {
    return new LineStanding(
            programme, Calendars.russian(), LocalDate.parse(day), ZoneOffset.UTC, Map.of())
        .of("000-1.1", ELEMENT, items, Optional.empty(), RoadmapPeriod.OF_ONE_YEAR);
  }

  private static Instant at(String day) {
    return Instant.parse(day + "T12:00:00Z");
  }
}
