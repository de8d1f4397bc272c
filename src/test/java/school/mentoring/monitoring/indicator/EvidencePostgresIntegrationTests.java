package school.mentoring.monitoring.indicator;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.PostgresTest;

class EvidencePostgresIntegrationTests extends PostgresTest {

  @Autowired EvidenceCheck check;

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void theEvidenceOfEveryFigureSumsUpToItOnPostgresToo(long seed) {
    check.holdsOf(seed);
  }
}
