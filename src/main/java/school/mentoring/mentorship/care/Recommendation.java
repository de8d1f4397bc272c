package school.mentoring.mentorship.care;

/** All that others learn of what a psychologist found. */
public enum Recommendation {
  CONTINUE("рекомендовано продолжать"),
  CHANGE_PAIR("рекомендовано сменить пару"),
  CONSULT_AGAIN("повторная консультация");

  private final String title;

  Recommendation(String title) {
    this.title = title;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }
}
