package school.mentoring.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;

class GradeConditionsUnitTests {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @Test
  void everySumFromNoughtToEighteenHasItsLevel() throws IOException {
    for (int sum = 0; sum <= 18; sum++) {
      String level = sum >= 15 ? "оптимальный" : sum >= 9 ? "допустимый" : "недопустимый";
      assertThat(level(sum)).as("" + sum).isEqualTo(level);
    }
  }

  private static String level(int sum) throws IOException {
    try (InputStream file =
        Files.newInputStream(Path.of("processes/monitoring/grade-conditions.dmn"))) {
      return ENGINE
          .evaluateDecisionTable(ENGINE.parseDecision("gradeConditions", file), Map.of("sum", sum))
          .getSingleEntry();
    }
  }
}
