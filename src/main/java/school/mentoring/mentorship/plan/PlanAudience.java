package school.mentoring.mentorship.plan;

/** For whom a typical activity is meant. */
public enum PlanAudience {
  PUPILS("обучающиеся"),
  TEACHERS("педагоги");

  private final String title;

  PlanAudience(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  static PlanAudience of(boolean employees) {
    return employees ? TEACHERS : PUPILS;
  }
}
