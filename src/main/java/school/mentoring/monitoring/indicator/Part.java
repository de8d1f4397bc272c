package school.mentoring.monitoring.indicator;

/** The two parts of a figure. */
public enum Part {
  NUMERATOR("числитель"),
  DENOMINATOR("знаменатель");

  private final String title;

  Part(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
