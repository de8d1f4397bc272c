package school.mentoring.mentorship.plan;

/** Where a version of a plan stands. */
public enum PlanState {
  DRAFT("черновик", ""),
  ON_APPROVAL("на утверждении", "warn"),
  RETURNED("возвращён на доработку", "bad"),
  APPROVED("утверждён", "good"),
  SUPERSEDED("заменён новой версией", "");

  private final String title;
  private final String mark;

  PlanState(String title, String mark) {
    this.title = title;
    this.mark = mark;
  }

  /** As people read it. */
  public String title() {
    return title;
  }

  /** How pages mark it. */
  public String mark() {
    return mark;
  }

  /** Whether its text may be changed. */
  public boolean editable() {
    return this == DRAFT || this == RETURNED;
  }
}
