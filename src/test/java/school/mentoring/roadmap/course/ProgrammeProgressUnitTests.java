package school.mentoring.roadmap.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.TestElements;
import school.mentoring.roadmap.course.LineProgress.State;
import school.mentoring.roadmap.course.ProgrammeProgress.StageProgress;

class ProgrammeProgressUnitTests {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @Test
  void linesOfOneElementThatStandAlikeAreReadAsOne() {
    assertThat(rows(line("1.1", "sign", State.DONE), line("1.2", "sign", State.DONE)))
        .containsExactly(List.of("1.1", "1.2"));
  }

  @Test
  void linesThatStandDifferentlyOrStandElsewhereAreReadApart() {
    assertThat(
            rows(
                line("1.1", "sign", State.DONE),
                line("1.2", "sign", State.OPEN),
                line("1.3", "inform", State.DONE)))
        .containsExactly(List.of("1.1"), List.of("1.2"), List.of("1.3"));
  }

  @Test
  void aLineWhoseDateMayBeAgreedAnewStandsAlone() {
    assertThat(rows(agreed("1.1"), agreed("1.2"))).containsExactly(List.of("1.1"), List.of("1.2"));
  }

  private static List<List<String>> rows(LineProgress... lines) {
    return new StageProgress("stage", "Этап", "stage:1", List.of(lines))
        .rows().stream().map(ProgrammeProgress.Row::lines).toList();
  }

  private static LineProgress agreed(String line) {
    return line(line, "hold", State.OPEN, true);
  }

  private static LineProgress line(String line, String element, State state) {
    return line(line, element, state, false);
  }

  private static LineProgress line(String line, String element, State state, boolean agreed) {
    return new LineProgress(
        line,
        element(element),
        state,
        0,
        1,
        DAY,
        DAY,
        false,
        false,
        List.of(),
        List.of(),
        null,
        null,
        agreed);
  }

  private static RoadmapElement element(String id) {
    return TestElements.element(id, id, List.of("1.1", "1.2"), Optional.empty(), Optional.empty());
  }
}
