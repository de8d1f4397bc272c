package school.mentoring.mentorship.care;

/** Which of the two answers. */
public enum PairSide {
  MENTOR("наставник"),
  MENTEE("наставляемый");

  private final String title;

  PairSide(String title) {
    this.title = title;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }
}
