package school.mentoring.roadmap.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateRangeUnitTests {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  @Test
  void aRangeMayBeOneDay() {
    assertThat(new DateRange(DAY, DAY).to()).isEqualTo(DAY);
  }

  @Test
  void aRangeThatEndsBeforeItStartsIsRefused() {
    assertThatThrownBy(() -> new DateRange(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Срок кончается 31.08.2026, раньше, чем начинается 01.09.2026: поменяйте даты местами");
  }
}
