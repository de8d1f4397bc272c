package school.mentoring.roadmap.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import school.mentoring.shared.Refusal;

class CheckTurnsUnitTests {

  private final CheckTurns turns = new CheckTurns(1);

  @Test
  void whoComesWhileAnotherIsCheckedIsAskedToComeAgain() {
    assertThatThrownBy(() -> turns.in(() -> turns.in(() -> "второй")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("подождите минуту")
        .extracting(it -> ((Refusal) it).kind())
        .isEqualTo(Refusal.Kind.BUSY);
  }

  @Test
  void aTurnIsFreeAgainAfterACheckThatFailed() {
    assertThatThrownBy(
            () ->
                turns.in(
                    () -> {
                      throw new IllegalStateException("не читается");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(turns.<String>in(() -> "следующий")).isEqualTo("следующий");
  }
}
