package school.mentoring.recognition.contest;

/** How far a contest has come. */
public enum ContestState {
  APPLICATIONS("приём заявок", ""),
  JUDGING("работает жюри", "warn"),
  CONFIRMED("протокол подтверждён", "good"),
  CANCELLED("отменён", "");

  private final String title;
  private final String mark;

  ContestState(String title, String mark) {
    this.title = title;
    this.mark = mark;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** The style of its mark on pages. */
  public String mark() {
    return mark;
  }
}
