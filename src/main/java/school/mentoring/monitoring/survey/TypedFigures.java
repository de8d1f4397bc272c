package school.mentoring.monitoring.survey;

import school.mentoring.shared.PlainText;
import school.mentoring.shared.Refusal;

/**
 * What a curator types of a change known from elsewhere.
 *
 * @param group whom it is about; empty for everybody
 * @param source of the figures: never without one
 */
public record TypedFigures(
    String parameter,
    String group,
    int people,
    double entry,
    double exit,
    int grown,
    String source) {

  private static final double MOST = 1_000_000;

  public TypedFigures {
    parameter = line("Что измеряли", parameter, 200);
    group = group == null || group.isBlank() ? Change.ALL : line("Группа", group, 200);
    source = line("Источник", source, 1000);
    figure("На входе", entry);
    figure("На выходе", exit);
  }

  private static void figure(String field, double value) {
    if (!Double.isFinite(value) || Math.abs(value) > MOST) {
      throw new Refusal(
          "Поле «%s»: нужно число от −1 000 000 до 1 000 000, заполните или исправьте его."
              .formatted(field));
    }
  }

  private static String line(String field, String typed, int longest) {
    String text = PlainText.of(typed == null ? "" : typed).strip();
    if (text.isEmpty() || text.length() > longest) {
      throw new Refusal(
          "%s: напишите от 1 до %d знаков, сейчас %d.".formatted(field, longest, text.length()));
    }
    return text;
  }
}
