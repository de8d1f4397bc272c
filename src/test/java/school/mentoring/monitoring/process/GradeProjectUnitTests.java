package school.mentoring.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.mentoring.monitoring.ProjectIndicator;
import school.mentoring.roadmap.Window;

class GradeProjectUnitTests {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  /** The targets and dates of the source. */
  @ParameterizedTest
  @CsvSource({
    "involvedYoung, 0, 80, 80, Y-12-31, достигнут",
    "involvedYoung, 1, 80, 100, Y+1-12-31, почти достигнут",
    "involvedYoung, 2, 100, 100, Y+1-12-31, достигнут",
    "youngAtEvents, 1, 79.9, 80, Y-12-31, почти достигнут",
    "supportingTeachers, 1, 70, 70, programme, достигнут",
    "projectTeachers, 1, 30, 60, programme, не достигнут",
    "projectSchools, 1, 60, 60, programme, достигнут",
    "teamsAtEvents, 1, 20, 20, programme, достигнут",
    "teamsAtSites, 1, 10, 10, programme, достигнут",
    "satisfied, 1, 90, 90, programme, достигнут",
    "schoolsAtEvents, 1, 0, 70, programme, не достигнут",
    "recommendations, 1, 1, 1, programme, достигнут",
    "sites, 1, 2, 3, programme, не достигнут",
    "sitesLedByYoung, 1, 1, 1, programme, достигнут",
    "firstCategory, 1, 25, 25, programme, достигнут",
    "inCommunities, 1, 99, 100, Y+1-12-31, почти достигнут",
    "schoolsWithActs, 0, 100, 100, Y+1-12-31, достигнут",
    "attestedInTime, 1, 50, 50, Y+1-12-31, достигнут"
  })
  void aFigureIsGradedByTheTargetOfItsDay(
      String indicator, int measuredYear, double figure, double target, String by, String level)
      throws IOException {
    assertThat(graded(indicator, measuredYear, figure))
        .containsEntry("target", target)
        .containsEntry("by", by)
        .containsEntry("level", level);
  }

  @Test
  void everyIndicatorHasATargetAndADateEvenUnmeasured() throws IOException {
    for (ProjectIndicator indicator : ProjectIndicator.values()) {
      for (int year = -1; year < 3; year++) {
        Map<String, Object> said = graded(indicator.key(), year, null);
        assertThat(said).as(indicator.key()).containsEntry("level", "не измерено");
        assertThat(Window.parse(said.get("by").toString())).isNotNull();
      }
    }
  }

  private static Map<String, Object> graded(String indicator, int measuredYear, Double figure)
      throws IOException {
    Map<String, Object> asked = new HashMap<>();
    asked.put("indicator", indicator);
    asked.put("measuredYear", measuredYear);
    asked.put("figure", figure);
    try (InputStream file =
        Files.newInputStream(Path.of("processes/monitoring/grade-project.dmn"))) {
      DmnDecision decision = ENGINE.parseDecision("gradeProject", Dmn.readModelFromStream(file));
      return ENGINE.evaluateDecisionTable(decision, asked).getSingleResult().getEntryMap();
    }
  }
}
