package school.mentoring.recognition.contest;

import java.util.List;

/** The contests that come with the program, and one of the school's own. */
public enum ContestKind {
  MENTOR_OF_YEAR(
      "Наставник года",
      Nominated.MENTOR,
      List.of(
          "Результаты наставляемых",
          "Регулярность и содержание встреч",
          "Методы и приёмы наставника",
          "Обратная связь наставляемых",
          "Возможность повторить опыт")),
  BEST_PAIR(
      "Лучшая пара",
      Nominated.PAIR,
      List.of(
          "Достижение целей индивидуального плана",
          "Регулярность и содержание встреч",
          "Взаимодействие и доверие в паре",
          "Общий результат работы",
          "Оригинальность практики")),
  OWN(
      "",
      Nominated.PAIR,
      List.of(
          "Результативность",
          "Эффективность",
          "Уникальность",
          "Тиражируемость",
          "Масштабируемость"));

  private final String title;
  private final Nominated nominated;
  private final List<String> criteria;

  ContestKind(String title, Nominated nominated, List<String> criteria) {
    this.title = title;
    this.nominated = nominated;
    this.criteria = criteria;
  }

  /** Name of the contest; empty where the school gives it. */
  public String title() {
    return title;
  }

  /** Who may be nominated, unless the school decides. */
  public Nominated nominated() {
    return nominated;
  }

  List<Criterion> criteria() {
    return criteria.stream().map(it -> new Criterion(it, 1, Criterion.HIGHEST)).toList();
  }
}
