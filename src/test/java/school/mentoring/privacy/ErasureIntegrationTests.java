package school.mentoring.privacy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;

@EngineTest
class ErasureIntegrationTests {

  @Autowired ErasureProof proof;
  @Autowired ColumnProof columns;

  @Test
  void anErasedPersonIsFoundOnlyWhereTheActSaysSo() {
    proof.hold();
  }

  @Test
  void everyColumnSaysWhatAnErasureDoesWithIt() {
    columns.hold();
  }
}
