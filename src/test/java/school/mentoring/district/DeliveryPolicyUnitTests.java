package school.mentoring.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.TestElements;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.LineProgress.State;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.shared.SchoolYear;

class DeliveryPolicyUnitTests {

  private final Programme programme = mock(Programme.class);

  DeliveryPolicyUnitTests() {
    when(programme.state()).thenReturn(Programme.State.RUNNING);
    when(programme.schoolYear()).thenReturn(new SchoolYear(2026));
  }

  @Test
  void aClosedLineIsDeliveredWithItsFigures() {
    assertThat(delivered(line("Y-09", null, State.DONE, 3, 3)))
        .containsExactly(new DeliveredLine("7.1", 3, 3));
    assertThat(delivered(line("Y-09", null, State.EXISTING, 1, 1))).hasSize(1);
    assertThat(delivered(line("Y-09", null, State.NOT_REQUIRED, 1, 1))).hasSize(1);
  }

  @Test
  void whatIsOpenWaitingOrTakenBackIsNotDelivered() {
    assertThat(delivered(line("Y-09", null, State.OPEN, 2, 3))).isEmpty();
    assertThat(delivered(line("Y-09", null, State.WAITING, 0, 0))).isEmpty();
    assertThat(delivered(line("Y-09", null, State.CANCELLED, 0, 0))).isEmpty();
  }

  @Test
  void aLineAtTwoElementsIsDeliveredWhenBothAreClosed() {
    assertThat(
            delivered(line("Y-09", null, State.DONE, 1, 1), line("Y-10", null, State.OPEN, 0, 1)))
        .isEmpty();
    assertThat(
            delivered(line("Y-09", null, State.DONE, 1, 1), line("Y-10", null, State.DONE, 2, 2)))
        .containsExactly(new DeliveredLine("7.1", 3, 3));
  }

  @Test
  void aRecurringLineIsDeliveredAfterItsLastPeriod() {
    assertThat(delivered(line("Y-09/Y+1-05", "P3M", State.DONE, 3, 3))).isEmpty();
    assertThat(delivered(line("Y-09/Y+1-05", "P3M", State.DONE, 4, 4))).hasSize(1);
    assertThat(delivered(line("Y-12;Y+1-05", null, State.DONE, 1, 1))).isEmpty();
    assertThat(delivered(line("Y-12;Y+1-05", null, State.DONE, 2, 2))).hasSize(1);
  }

  @Test
  void aProgrammeThatHasEndedHasDeliveredEverything() {
    when(programme.state()).thenReturn(Programme.State.FINISHED);

    assertThat(delivered(line("Y-09/Y+1-05", "P3M", State.DONE, 1, 1))).hasSize(1);
    assertThat(delivered(line("Y-09", null, State.WAITING, 0, 0))).hasSize(1);
  }

  private List<DeliveredLine> delivered(LineProgress... lines) {
    return DeliveryPolicy.delivered(
        new ProgrammeProgress(
            programme,
            List.of(new ProgrammeProgress.StageProgress("part", "Часть", "1", List.of(lines))),
            List.of()));
  }

  private static LineProgress line(String window, String recurs, State state, int done, int total) {
    RoadmapElement element =
        TestElements.element(
            "userTask_planYear",
            "Составить план",
            List.of("7.1"),
            Optional.of(window),
            Optional.ofNullable(recurs).map(Period::parse));
    LocalDate day = LocalDate.of(2026, 9, 1);
    return new LineProgress(
        "7.1", element, state, done, total, day, day, false, false, List.of(), List.of(), null,
        null, false);
  }
}
