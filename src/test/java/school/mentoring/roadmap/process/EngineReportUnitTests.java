package school.mentoring.roadmap.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EngineReportUnitTests {

  /** The sentences are the engine's own, word for word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There is no migration instruction for this instance's activity | здесь идёт работа, а в новой версии этого элемента нет
          Activities have incompatible types (UserTaskActivityBehavior is not compatible with CallActivityBehavior) | в новой версии это элемент другого вида
          Events are not of the same type (intermediateTimer != intermediateMessageCatch) | в новой версии событие другого вида
          There are multiple mappings for source activity id 'a': b | в новой версии на его место претендуют два элемента
          The source activity's event scope (a) must be mapped to the target activity's event scope (b) | событие прикреплено теперь к другому элементу
          The closest mapped ancestor 'a' is mapped to scope 'b' which is not an ancestor of target scope 'c' | элемент перенесён в другой подпроцесс
          Target activity 'a' is a descendant of multi-instance body 'b' that is not mapped from the source process definition. | задача выполняется для нескольких участников сразу, и это изменено
          Target activity is not asyncBefore | здесь ждёт фоновая работа, а новая версия её не ждёт
          Transition instance is assigned to a sequence flow that cannot be matched in the target activity | здесь ждёт фоновая работа, и в новой версии ей некуда идти
          The target gateway must have at least the same number of incoming sequence flows that the source gateway has | развилка ждёт меньше входов, чем прежде
          The gateway's flow scope 'a' must be mapped | развилка перенесена в другой подпроцесс
          Only one gateway can be mapped to gateway 'a' | две развилки сведены в одну
          The variable 'a' exists in both, this scope and concurrent local in the parent scope. | данные этого места нельзя перенести
          """)
  void whatTheEngineFindsIsSaidInRussian(String engine, String people) {
    assertThat(EngineReport.reason(engine)).isEqualTo(people);
  }

  @Test
  void aFindingThatNobodyKnowsIsStillAnAnswer() {
    assertThat(EngineReport.reason("Something new")).contains("изменено так");
    assertThat(EngineReport.remedy()).startsWith("дождитесь");
  }
}
