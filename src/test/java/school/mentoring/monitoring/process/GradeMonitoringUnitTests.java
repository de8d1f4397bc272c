package school.mentoring.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import school.mentoring.monitoring.Grade;
import school.mentoring.monitoring.Indicator;

class GradeMonitoringUnitTests {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
    "50, 50, достигнут",
    "49.9, 50, почти достигнут",
    "47.9, 60, не достигнут",
    "56, 70, почти достигнут",
    "84, 85, почти достигнут",
    "0, 85, не достигнут",
    "0, 0, достигнут"
  })
  void satisfactionIsGradedByItsTarget(double percent, double target, String level)
      throws IOException {
    assertThat(graded(target, Map.of("satisfiedMentees", percent)))
        .containsExactly(new Grade(Indicator.SATISFIED_MENTEES, percent, target, level));
  }

  @Test
  void whatWasNotMeasuredOrHasNoTargetIsNotGraded() throws IOException {
    assertThat(graded(50.0, Map.of())).isEmpty();
    assertThat(graded(null, Map.of("satisfiedMentees", 40.0))).isEmpty();
  }

  @Test
  void everyIndicatorIsGradedByATargetOfItsOwn() throws IOException {
    Map<String, Object> full = new HashMap<>();
    for (Indicator indicator : Indicator.values()) {
      full.put(indicator.key(), 100.0);
    }

    assertThat(graded(50.0, full)).extracting(Grade::indicator).containsExactly(Indicator.values());
  }

  private static List<Grade> graded(Double target, Map<String, Object> percents)
      throws IOException {
    Map<String, Object> variables = new HashMap<>();
    for (Indicator indicator : Indicator.values()) {
      variables.put(indicator.key(), percents.get(indicator.key()));
      variables.put(indicator.targetKey(), target);
    }
    try (InputStream file =
        Files.newInputStream(Path.of("processes/monitoring/grade-monitoring.dmn"))) {
      DmnDecision decision = ENGINE.parseDecision("gradeMonitoring", Dmn.readModelFromStream(file));
      return ENGINE.evaluateDecisionTable(decision, variables).getResultList().stream()
          .map(GradeMonitoringUnitTests::grade)
          .toList();
    }
  }

  private static Grade grade(Map<String, Object> row) {
    return Grade.of(
        row.get("indicator").toString(),
        ((Number) row.get("percent")).doubleValue(),
        ((Number) row.get("target")).doubleValue(),
        row.get("level").toString());
  }
}
