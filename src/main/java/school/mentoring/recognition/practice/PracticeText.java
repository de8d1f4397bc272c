package school.mentoring.recognition.practice;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import school.mentoring.shared.PlainText;
import school.mentoring.shared.TextLength;

/**
 * What a practice is told with.
 *
 * @param audience for whom it is
 * @param materials address of a page, or in words where they lie
 * @param authors people of the staff; never pupils
 */
@Embeddable
public record PracticeText(
    String title,
    String form,
    String audience,
    String problem,
    String actions,
    String result,
    String materials,
    String authors) {

  private static final int SEARCHED = 4000;

  public PracticeText {
    title = plain("Название", title, 300);
    form = plain("Форма наставничества", form, 200);
    audience = plain("Для кого", audience, 500);
    problem = plain("Проблема", problem, 4000);
    actions = plain("Что сделано", actions, 8000);
    result = plain("Результат", result, 4000);
    materials = plain("Материалы", materials, 1000);
    authors = plain("Авторы", authors, 1000);
  }

  private static String plain(String field, String text, int longest) {
    return TextLength.fitting(field, text == null ? "" : PlainText.of(text).strip(), longest);
  }

  /** Whether there is enough to put it into the bank. */
  boolean whole() {
    return !title.isEmpty() && !problem.isEmpty() && !actions.isEmpty() && !result.isEmpty();
  }

  /** What the search looks in. */
  String searched() {
    String all = String.join(" ", title, form, audience, problem, result, authors, actions);
    String lower = all.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    return lower.substring(0, Math.min(lower.length(), SEARCHED));
  }

  /** Whether materials are an address that can be followed. */
  public boolean linked() {
    return materials.matches("https?://\\S+");
  }
}
