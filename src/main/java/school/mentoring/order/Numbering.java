package school.mentoring.order;

/** Who gives the numbers of a series. */
public enum Numbering {
  BY_HAND("номера вводятся вручную"),
  AUTOMATIC("нумерует программа");

  private final String title;

  Numbering(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
