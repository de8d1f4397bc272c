package school.mentoring.monitoring.report;

/** Where a report stands. */
public enum ReportState {
  DRAFT("готов, не отправлен", ""),
  SUBMITTED("на утверждении", "warn"),
  RETURNED("возвращён с замечаниями", "warn"),
  APPROVED("утверждён", "good"),
  WITHDRAWN("отозван", "");

  private final String title;
  private final String mark;

  ReportState(String title, String mark) {
    this.title = title;
    this.mark = mark;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }

  /** How pages mark it: {@code good}, {@code warn} or nothing. */
  public String mark() {
    return mark;
  }

  /** Whether what it says is kept as it was sent; otherwise it is counted anew each time. */
  public boolean frozen() {
    return this == SUBMITTED || this == APPROVED || this == WITHDRAWN;
  }
}
