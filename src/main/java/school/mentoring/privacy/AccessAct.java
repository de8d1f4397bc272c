package school.mentoring.privacy;

/** What somebody did with a person's data. */
public enum AccessAct {
  SAW("посмотрел(а)"),
  ENTERED("внёс(ла)"),
  CHANGED("изменил(а)"),
  LISTED("посмотрел(а) список"),
  IMPORTED("загрузил(а) из файла"),
  EXPORTED("выгрузил(а)"),
  PRINTED("напечатал(а)"),
  CONSENT_RECORDED("внёс(ла) согласие"),
  CONSENT_WITHDRAWN("внёс(ла) отзыв согласия"),
  ANSWER_GIVEN("заполнил(а) анкету"),
  ANSWER_READ("прочитал(а) анкету"),
  TRAIL_READ("посмотрел(а) журнал доступа"),
  ERASED("уничтожил(а)");

  private final String title;

  AccessAct(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
