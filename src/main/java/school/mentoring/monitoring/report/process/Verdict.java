package school.mentoring.monitoring.report.process;

import school.mentoring.engine.Answers;
import school.mentoring.shared.Refusal;

/** Whether whoever reads a report agrees with it: said, never guessed. */
final class Verdict {

  private static final String YES = "yes";
  private static final String NO = "no";

  private Verdict() {}

  /**
   * Yes or no.
   *
   * @param agreed how the form words the yes: «Принять отчёт»
   * @throws Refusal if neither was said
   */
  static boolean of(Answers answers, String field, String agreed) {
    String said = answers.text(field).orElse("");
    if (said.equals(YES) || said.equals(NO)) {
      return said.equals(YES);
    }
    throw new Refusal(
        "Поле «Решение»%s: выберите «%s» или «Вернуть куратору с замечаниями»."
            .formatted(said.isEmpty() ? " не заполнено" : ", значение «" + said + "»", agreed));
  }
}
