package school.mentoring.monitoring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasuredProjectUnitTests {

  private static final LocalDate DAY = LocalDate.of(2027, 5, 20);

  @Test
  void aShareAboveAHundredPercentIsRefused() {
    assertThatThrownBy(() -> measured(Map.of(ProjectIndicator.SATISFIED, 120.5)).check())
        .hasMessage(
            "«Удовлетворённые участники проекта»: 120,5 % больше 100 %. Укажите долю от 0 до 100 или оставьте поле пустым.");
  }

  @Test
  void aFigureBelowZeroIsRefused() {
    assertThatThrownBy(() -> measured(Map.of(ProjectIndicator.SITES, -1.0)).check())
        .hasMessageContaining("«Стажировочные площадки для молодых педагогов»: -1 меньше нуля");
  }

  @Test
  void moreSitesLedByTheYoungThanSitesAreRefused() {
    assertThatThrownBy(
            () ->
                measured(
                        Map.of(
                            ProjectIndicator.SITES, 2.0, ProjectIndicator.SITES_LED_BY_YOUNG, 3.0))
                    .check())
        .hasMessageContaining("ведут молодые педагоги, 3, а всего площадок 2");
  }

  @Test
  void nothingMeasuredIsNoMistakeAndACountMayPassAHundred() {
    assertThatCode(() -> measured(Map.of()).check()).doesNotThrowAnyException();
    assertThatCode(() -> measured(Map.of(ProjectIndicator.RECOMMENDATIONS, 120.0)).check())
        .doesNotThrowAnyException();
  }

  private static MeasuredProject measured(Map<ProjectIndicator, Double> figures) {
    return new MeasuredProject(DAY, figures);
  }
}
