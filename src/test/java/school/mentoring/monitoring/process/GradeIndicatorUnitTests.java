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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeIndicatorUnitTests {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
    "80, 80, true, достигнут, true",
    "79.9, 80, true, почти достигнут, false",
    "64, 80, true, почти достигнут, false",
    "63.9, 80, true, не достигнут, false",
    "0, 80, true, не достигнут, false",
    "0, 0, true, достигнут, true",
    "0, 0, false, достигнут, true",
    "3, 3, false, достигнут, true",
    "3.5, 3, false, почти достигнут, false",
    "9, 3, false, не достигнут, false",
    "1, 0, false, не достигнут, false",
    ", 80, true, не измерено, false",
    "50, , true, без цели, false",
    ", , false, не измерено, false"
  })
  void aFigureIsGradedByItsTargetWhicheverIsBetter(
      Double value, Double target, boolean moreIsBetter, String level, boolean reached)
      throws IOException {
    Map<String, Object> asked = new HashMap<>();
    asked.put("value", value);
    asked.put("target", target);
    asked.put("moreIsBetter", moreIsBetter);
    try (InputStream file =
        Files.newInputStream(Path.of("processes/monitoring/grade-indicator.dmn"))) {
      DmnDecision table = ENGINE.parseDecision("gradeIndicator", Dmn.readModelFromStream(file));
      assertThat(ENGINE.evaluateDecisionTable(table, asked).getSingleResult().getEntryMap())
          .containsEntry("level", level)
          .containsEntry("reached", reached);
    }
  }
}
