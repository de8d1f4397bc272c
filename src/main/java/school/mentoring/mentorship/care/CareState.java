package school.mentoring.mentorship.care;

/** Where the care for a pair stands. */
public enum CareState {
  TALK("разговор с парой", "warn"),
  HELP("помощь паре", "warn"),
  REMATCH("смена пары", ""),
  CLOSED("закрыто", "good");

  private final String title;
  private final String mark;

  CareState(String title, String mark) {
    this.title = title;
    this.mark = mark;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }

  /** How pages mark it. */
  public String mark() {
    return mark;
  }

  /** Whether somebody still owes a decision. */
  public boolean open() {
    return this == TALK || this == HELP;
  }
}
