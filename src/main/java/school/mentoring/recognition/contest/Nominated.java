package school.mentoring.recognition.contest;

/** Whom a contest is for. */
public enum Nominated {
  MENTOR("наставник"),
  PAIR("пара"),
  MENTEE("наставляемый");

  private final String title;

  Nominated(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
