package school.mentoring.recognition.contest;

/** What happens where two have the same average. */
public enum TieRule {
  SHARED("место делят"),
  CHAIR("решает председатель жюри");

  private final String title;

  TieRule(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
