package school.mentoring.mentorship.papers;

/** Which side ends the mentoring before its term. */
public enum EndedBy {
  MENTOR("наставник отказывается досрочно", "Досрочный отказ наставника"),
  EMPLOYER("работодатель отменяет поручение досрочно", "Досрочная отмена поручения работодателем");

  private final String title;
  private final String cause;

  EndedBy(String title, String cause) {
    this.title = title;
    this.cause = cause;
  }

  public String title() {
    return title;
  }

  /** As journals name it. */
  public String cause() {
    return cause;
  }
}
