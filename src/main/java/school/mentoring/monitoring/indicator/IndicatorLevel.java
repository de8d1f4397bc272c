package school.mentoring.monitoring.indicator;

/** Whose figures make an indicator. */
public enum IndicatorLevel {
  /** Of the programme itself, wherever it runs. */
  PROGRAMME("сама программа"),
  /** Of a school; above schools the schools' parts are summed. */
  SCHOOL("школа"),
  /** Of a municipal centre. */
  MUNICIPALITY("муниципалитет"),
  REGION("регион");

  private final String title;

  IndicatorLevel(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
