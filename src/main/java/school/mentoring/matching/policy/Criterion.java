package school.mentoring.matching.policy;

/** What speaks for a pair. How much it counts is set by the school. */
public enum Criterion {
  TOPICS(
      "Общие темы",
      "Чем больше тем запроса знает наставник, тем больше баллов; больше трёх тем считаются за три.",
      new SharedTopics()),
  VARIANT(
      "Ролевая модель",
      "Вариант формы одинаков, например «успевающий – неуспевающий».",
      new SameVariant()),
  MANNER(
      "Вид наставничества",
      "Оба хотят одного вида, например группового или онлайн.",
      new SameManner()),
  AGE(
      "Возраст по желанию наставника",
      "Возраст в пределах, которые назвал наставник.",
      new WishedAge()),
  TIME(
      "Удобное время",
      "Совпадают дни недели, часть дня или формат встреч из анкет.",
      new ConvenientTime()),
  MENTEE_CHOICE(
      "Выбор наставляемого",
      "Первый выбор даёт все баллы, второй две трети, третий одну треть.",
      new ChosenByMentee()),
  MENTOR_CHOICE(
      "Выбор наставника",
      "Первый выбор даёт все баллы, второй две трети, третий одну треть.",
      new ChosenByMentor()),
  CLOSE_AGE(
      "Близкий возраст",
      "Только для пар из учащихся: чем меньше разница в возрасте, тем больше баллов.",
      new CloseAge()),
  SAME_GROUP("Один класс", "Только для пар из учащихся: учатся в одном классе.", new SameGroup()),
  OTHER_GROUP(
      "Разные классы", "Только для пар из учащихся: учатся в разных классах.", new OtherGroup()),
  SAME_PLACE("Одна площадка", "Место учёбы или работы в анкетах одинаково.", new SamePlace()),
  PAST_PAIR(
      "Прошлая успешная пара",
      "Эти двое уже работали в паре и довели работу до конца.",
      new PastPair());

  private final String title;
  private final String hint;
  private final Measure measure;

  Criterion(String title, String hint, Measure measure) {
    this.title = title;
    this.hint = hint;
    this.measure = measure;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** What it does, in a sentence. */
  public String hint() {
    return hint;
  }

  Measure measure() {
    return measure;
  }
}
