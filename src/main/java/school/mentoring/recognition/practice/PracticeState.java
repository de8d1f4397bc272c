package school.mentoring.recognition.practice;

/** How far the description of a practice has come. */
public enum PracticeState {
  DRAFT("черновик", "warn"),
  REVIEWED("рассмотрена", ""),
  IN_BANK("в банке практик", "good");

  private final String title;
  private final String mark;

  PracticeState(String title, String mark) {
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
