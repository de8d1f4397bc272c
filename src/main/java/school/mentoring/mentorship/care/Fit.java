package school.mentoring.mentorship.care;

/** What one side says to «Подходим друг другу?». */
public enum Fit {
  YES("да"),
  UNSURE("пока не понятно"),
  NO("нет");

  private final String title;

  Fit(String title) {
    this.title = title;
  }

  /** As people choose it. */
  public String title() {
    return title;
  }
}
