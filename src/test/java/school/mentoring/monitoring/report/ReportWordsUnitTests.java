package school.mentoring.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWordsUnitTests {

  @ParameterizedTest
  @CsvSource({
    "0, 0 встреч",
    "1, 1 встреча",
    "2, 2 встречи",
    "5, 5 встреч",
    "11, 11 встреч",
    "14, 14 встреч",
    "21, 21 встреча",
    "104, 104 встречи",
    "111, 111 встреч"
  })
  void nounsAgreeWithTheirNumbers(int number, String words) {
    assertThat(Numeral.MEETINGS.of(figure(number))).isEqualTo(words);
  }

  @Test
  void afterAFractionStandsTheGenitive() {
    Figure half = Stated.of("a.b", "", 2.5);
    assertThat(Numeral.MEETINGS.of(half)).isEqualTo("2,5 встречи");
    assertThat(Numeral.agreed(half, "Проведена", "Проведено")).isEqualTo("Проведено");
    assertThat(Numeral.agreed(figure(21), "Проведена", "Проведено")).isEqualTo("Проведена");
    assertThat(Numeral.agreed(figure(11), "Проведена", "Проведено")).isEqualTo("Проведено");
  }

  @Test
  void aFigureIsComparedWithThePeriodBefore() {
    assertThat(Comparison.of(figure(15).after(BigDecimal.valueOf(12)), Numeral.PAIRS))
        .isEqualTo("Это на 3 пары больше, чем в предыдущем периоде (12).");
    assertThat(Comparison.of(figure(1).after(BigDecimal.valueOf(12)), Numeral.PAIRS))
        .isEqualTo("Это на 11 пар меньше, чем в предыдущем периоде (12).");
    assertThat(Comparison.of(figure(12).after(BigDecimal.valueOf(12)), Numeral.PAIRS))
        .isEqualTo("Столько же было в предыдущем периоде.");
  }

  @Test
  void aShareOfNothingIsNotKnown() {
    Figure share = Figure.share("a.share", "Доля", figure(0), figure(0));
    assertThat(share.known()).isFalse();
    assertThat(share.full()).isEqualTo("—");
    assertThat(Figure.share("a.share", "Доля", figure(2), figure(3)).full()).isEqualTo("66,7 %");
  }

  @Test
  void aMissedTargetBecomesANextStep() {
    Figure missed =
        new Figure(
            "indicators.kept",
            "Сохранённые пары",
            BigDecimal.valueOf(60),
            FigureUnit.PERCENT,
            BigDecimal.valueOf(85),
            null,
            List.of(),
            false);
    Figure graded =
        new Figure(
            "grades.kept",
            "Сохранённые пары",
            BigDecimal.valueOf(60),
            FigureUnit.PERCENT,
            BigDecimal.valueOf(85),
            null,
            List.of(missed.key()),
            false);
    Findings findings =
        Findings.of(
            List.of(
                ReportSection.of("grades", "").show(List.of(graded)).done(),
                ReportSection.of("indicators", "").show(List.of(missed)).done()));
    assertThat(findings.conclusions())
        .containsExactly("Целей по показателям: 1, не достигнуто: 1.");
    assertThat(findings.proposals())
        .containsExactly("Наметить меры по показателю «Сохранённые пары»: 60 % при цели 85 %.");
  }

  @Test
  void aTargetOfLessIsReachedBelowIt() {
    Figure late =
        new Figure(
            "indicators.late",
            "Опоздания",
            BigDecimal.ONE,
            FigureUnit.PERCENT,
            BigDecimal.TEN,
            null,
            List.of(),
            true);
    Findings findings =
        Findings.of(List.of(ReportSection.of("indicators", "").show(List.of(late)).done()));
    assertThat(findings.conclusions())
        .containsExactly("Цели достигнуты по всем определённым показателям.");
  }

  @Test
  void keptPairsAreToldOfThoseThatWorked() {
    assertThat(Comparison.kept(figure(40), figure(40))).isEqualTo("Все пары сохранены: 40.");
    assertThat(Comparison.kept(figure(21), figure(31))).isEqualTo("Из 31 пары сохранена 21.");
    assertThat(Comparison.kept(figure(2), figure(5))).isEqualTo("Из 5 пар сохранено 2.");
  }

  @Test
  void whatWasFrozenReadsAsItWasWritten() {
    ReportContent content =
        new ReportContent(
            "Школа",
            "Отчёт",
            "",
            "Модель",
            "год",
            java.time.LocalDate.of(2027, 5, 28),
            List.of(ReportSection.of("a", "А").say("Слово.").show(List.of(figure(7))).done()),
            List.of("Вывод."),
            List.of("Шаг."));
    FrozenContent frozen = FrozenContent.of(content);
    assertThat(FrozenContent.read(frozen.json())).isEqualTo(content);
    assertThat(frozen.hash()).hasSize(64).isEqualTo(FrozenContent.of(content).hash());
  }

  private static Figure figure(int number) {
    return Figure.count("a.b", "", number);
  }
}
