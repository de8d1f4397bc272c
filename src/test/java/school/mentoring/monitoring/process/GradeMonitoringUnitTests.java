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
    "2019, 50, 50, достигнут",
    "2020, 49.9, 50, почти достигнут",
    "2021, 55, 55, достигнут",
    "2022, 47.9, 60, не достигнут",
    "2023, 56, 70, почти достигнут",
    "2024, 85, 85, достигнут",
    "2030, 84, 85, почти достигнут",
    "2030, 0, 85, не достигнут"
  })
  void satisfactionIsGradedByTheTargetOfItsYear(
      int year, double percent, double target, String level) throws IOException {
    assertThat(graded(year, Map.of("satisfiedMentees", percent)))
        .containsExactly(new Grade(Indicator.SATISFIED_MENTEES, percent, target, level));
  }

  @Test
  void whatWasNotMeasuredIsNotGraded() throws IOException {
    assertThat(graded(2026, Map.of())).isEmpty();
  }

  @Test
  void everyIndicatorHasATargetAndAGrade() throws IOException {
    Map<String, Object> full = new HashMap<>();
    for (Indicator indicator : Indicator.values()) {
      full.put(indicator.key(), 100.0);
    }

    assertThat(graded(2026, full)).extracting(Grade::indicator).containsExactly(Indicator.values());
  }

  private static List<Grade> graded(int year, Map<String, Object> percents) throws IOException {
    Map<String, Object> variables = new HashMap<>();
    for (Indicator indicator : Indicator.values()) {
      variables.put(indicator.key(), percents.get(indicator.key()));
    }
    variables.put("schoolYear", year);
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
