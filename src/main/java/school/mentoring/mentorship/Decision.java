package school.mentoring.mentorship;

/** What becomes of a pair when the school year ends. */
public enum Decision {
  GO_ON("продолжить"),
  FINISH("завершить");

  private final String title;

  Decision(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
