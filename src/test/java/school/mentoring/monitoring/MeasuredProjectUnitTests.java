package school.mentoring.monitoring;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.mentoring.monitoring.indicator.Unit;

class MeasuredProjectUnitTests {

  private static final List<ProjectIndicator> ALL =
      List.of(
          new ProjectIndicator("satisfied", "Удовлетворённые участники проекта", Unit.PERCENT),
          new ProjectIndicator("sites", "Стажировочные площадки для молодых педагогов", Unit.COUNT),
          new ProjectIndicator("sitesLedByYoung", "Из них молодыми", Unit.COUNT),
          new ProjectIndicator("recommendations", "Рекомендации", Unit.COUNT));

  private static final LocalDate DAY = LocalDate.of(2027, 5, 20);

  @Test
  void aShareAboveAHundredPercentIsRefused() {
    assertThatThrownBy(() -> measured(Map.of("satisfied", 120.5)).check(ALL))
        .hasMessage(
            "«Удовлетворённые участники проекта»: 120,5 % больше 100 %. Укажите долю от 0 до 100 или оставьте поле пустым.");
  }

  @Test
  void aFigureBelowZeroIsRefused() {
    assertThatThrownBy(() -> measured(Map.of("sites", -1.0)).check(ALL))
        .hasMessageContaining("«Стажировочные площадки для молодых педагогов»: -1 меньше нуля");
  }

  @Test
  void moreSitesLedByTheYoungThanSitesAreRefused() {
    assertThatThrownBy(() -> measured(Map.of("sites", 2.0, "sitesLedByYoung", 3.0)).check(ALL))
        .hasMessageContaining("ведут молодые педагоги, 3, а всего площадок 2");
  }

  @Test
  void nothingMeasuredIsNoMistakeAndACountMayPassAHundred() {
    assertThatCode(() -> measured(Map.of()).check(ALL)).doesNotThrowAnyException();
    assertThatCode(() -> measured(Map.of("recommendations", 120.0)).check(ALL))
        .doesNotThrowAnyException();
  }

  private static MeasuredProject measured(Map<String, Double> figures) {
    return new MeasuredProject(DAY, figures);
  }
}
