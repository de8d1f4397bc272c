package school.mentoring.publication;

/** When a school tells of its mentoring, and so what. */
public enum Moment {
  AUGUST("Август: документы года"),
  YEAR_END("Итоги года: результаты и лучшие");

  private final String title;

  Moment(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
