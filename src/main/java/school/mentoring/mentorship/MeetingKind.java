package school.mentoring.mentorship;

/** The five meetings of a pair, in their order. */
public enum MeetingKind {
  FIRST("Первая (организационная)", "первая встреча"),
  TRIAL("Вторая (пробная)", "пробная встреча"),
  PLANNING("Встреча-планирование", "встреча-планирование"),
  REGULAR("Регулярная", "регулярная встреча"),
  FINAL("Заключительная", "заключительная встреча");

  private final String title;
  private final String inText;

  MeetingKind(String title, String inText) {
    this.title = title;
    this.inText = inText;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }

  /** As it stands inside a sentence, in the nominative. */
  public String inText() {
    return inText;
  }

  /** Whether a pair has at most one such meeting. */
  public boolean once() {
    return this != REGULAR;
  }
}
