package school.mentoring.enrolment;

/** On which side of a pair a participant stands. */
public enum Side {
  MENTEE("наставляемые", "Запросы"),
  MENTOR("наставники", "Компетенции");

  private final String title;
  private final String topics;

  Side(String title, String topics) {
    this.title = title;
    this.topics = topics;
  }

  /** All of them, in lower case. */
  public String title() {
    return title;
  }

  /** How this side's topics are called. */
  public String topics() {
    return topics;
  }
}
