package school.mentoring.privacy;

/** What becomes of a piece of personal data when its person is erased. */
public enum Fate {
  ERASED("уничтожено"),
  PSEUDONYMISED("обезличено"),
  KEPT("сохранено"),
  LOOK("проверить вручную");

  private final String title;

  Fate(String title) {
    this.title = title;
  }

  /** As the act says it. */
  public String title() {
    return title;
  }
}
