package school.mentoring.organisation;

/** How far above schools an organisation stands; the highest comes first. */
public enum Level {
  REGION("регион"),
  MUNICIPALITY("муниципалитет"),
  SCHOOL("школа");

  private final String title;

  Level(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  public boolean isAbove(Level other) {
    return compareTo(other) < 0;
  }
}
