package school.mentoring.privacy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;

@EngineTest
class ErasureIntegrationTests {

  @Autowired ErasureProof proof;
  @Autowired ColumnProof columns;
  @Autowired DoubleSurnameProof doubles;

  @Test
  void anErasedPersonIsFoundOnlyWhereTheActSaysSo() {
    proof.hold();
  }

  @Test
  void everyColumnSaysWhatAnErasureDoesWithIt() {
    columns.hold();
  }

  @Test
  void whoeverBearsADoubleSurnameIsNotTouchedWithABearerOfOneHalf() {
    doubles.hold();
  }
}
