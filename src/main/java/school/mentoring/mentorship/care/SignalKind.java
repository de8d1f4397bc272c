package school.mentoring.mentorship.care;

/** Why somebody should look after a pair. */
public enum SignalKind {
  STOPPED("Наставляемый остановил встречи"),
  FLAG("Обращение к психологу"),
  NOT_SUITED("Ответ «не подходим друг другу»"),
  LOW("Низкий пульс"),
  SWING("Скачок пульса"),
  GAP("Разный пульс у двух сторон"),
  SILENCE("Нет встреч в журнале");

  private final String title;

  SignalKind(String title) {
    this.title = title;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }
}
