package school.mentoring.monitoring.report.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import school.mentoring.engine.Answers;
import school.mentoring.shared.Refusal;

class VerdictUnitTests {

  private static boolean said(Map<String, Object> answers) {
    return Verdict.of(new Answers(answers), "reportAccepted", "Принять отчёт");
  }

  @Test
  void whoeverReadsAReportSaysYesOrNo() {
    assertThat(said(Map.of("reportAccepted", "yes"))).isTrue();
    assertThat(said(Map.of("reportAccepted", "no"))).isFalse();
  }

  @Test
  void nothingSaidIsNoConsent() {
    assertThatThrownBy(() -> said(Map.of()))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "Поле «Решение» не заполнено: выберите «Принять отчёт» или «Вернуть куратору с замечаниями».");
    assertThatThrownBy(() -> said(Map.of("reportAccepted", "может быть")))
        .hasMessageContaining("значение «может быть»");
  }
}
