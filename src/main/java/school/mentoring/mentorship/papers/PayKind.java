package school.mentoring.mentorship.papers;

/** How a mentor is paid. */
public enum PayKind {
  AMOUNT("рублей в месяц"),
  PERCENT("% должностного оклада (ставки заработной платы)"),
  DUTIES("входит в должностные обязанности, отдельно не оплачивается");

  private final String title;

  PayKind(String title) {
    this.title = title;
  }

  /** As people read it after the figure, or alone. */
  public String title() {
    return title;
  }
}
