package school.mentoring.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstGuardUnitTests {

  private final BurstGuard guard = new BurstGuard();

  @Test
  void aCommandWithoutEndIsStopped() {
    Object command = new Object();
    IntStream.range(0, BurstGuard.MOST_STEPS).forEach(it -> guard.step(command));

    assertThatThrownBy(() -> guard.step(command))
        .isInstanceOf(RefusedByDomain.class)
        .hasMessageContaining("шагов подряд");
    assertThatCode(() -> guard.step(new Object())).doesNotThrowAnyException();
  }
}
