package school.mentoring.order;

import java.util.Arrays;
import school.mentoring.shared.Refusal;

/**
 * A register of orders with numbers of its own and one term of retention for all of it (Перечень,
 * приказ Росархива № 236 of 20.12.2019). What is about pay and reward of employees is kept apart
 * from what is about the school's work.
 */
public enum Series {
  CORE("core", "по основной деятельности", "постоянно", "ст. 19"),
  PERSONNEL("personnel", "по личному составу", "50/75 лет, ЭПК", "ст. 434");

  private final String key;
  private final String title;
  private final String retention;
  private final String article;

  Series(String key, String title, String retention, String article) {
    this.key = key;
    this.title = title;
    this.retention = retention;
    this.article = article;
  }

  /**
   * The series behind a key.
   *
   * @throws Refusal if there is none
   */
  public static Series of(String key) {
    return Arrays.stream(values())
        .filter(it -> it.key.equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    "Серия приказов «%s» неизвестна: укажите core или personnel.".formatted(key)));
  }

  /** As tables and addresses name it. */
  public String key() {
    return key;
  }

  /** As people read it, after «приказы». */
  public String title() {
    return title;
  }

  /** How long its orders are kept. */
  public String retention() {
    return retention;
  }

  /** The article of the Перечень that says so. */
  public String article() {
    return article;
  }
}
