package school.mentoring.mentorship.plan;

/** What became of an activity. */
public enum PlanMark {
  OPEN("не отмечено"),
  DONE("выполнено"),
  CANCELLED("отменено");

  private final String title;

  PlanMark(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
