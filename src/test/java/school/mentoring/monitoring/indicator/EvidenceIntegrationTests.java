package school.mentoring.monitoring.indicator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;

@EngineTest
class EvidenceIntegrationTests {

  @Autowired EvidenceCheck check;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theEvidenceOfEveryFigureSumsUpToIt(long seed) {
    check.holdsOf(seed);
  }
}
