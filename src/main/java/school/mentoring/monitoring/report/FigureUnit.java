package school.mentoring.monitoring.report;

/** What a figure counts. */
public enum FigureUnit {
  PIECES(""),
  PERCENT("%"),
  MINUTES("мин"),
  /** Of a mark, so that it is told from a count. */
  POINTS("балла"),
  SCHOOL_DAYS("уч. дн."),
  /** Whether it is there: 1 or 0. */
  YES_NO("");

  private final String sign;

  FigureUnit(String sign) {
    this.sign = sign;
  }

  /** What stands behind the figure; may be empty. */
  public String sign() {
    return sign;
  }
}
