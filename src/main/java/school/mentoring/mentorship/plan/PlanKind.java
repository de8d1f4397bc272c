package school.mentoring.mentorship.plan;

/** Which paper a plan is. */
public enum PlanKind {
  PERSONAL_PROGRAMME(
      "Персонализированная программа наставничества", "Персонализированная программа"),
  DEVELOPMENT_PLAN("Индивидуальный план развития", "ИППР"),
  TRAJECTORY("Индивидуальная траектория профессионального развития", "ИТПР"),
  ROUTE("Индивидуальный образовательный маршрут", "ИОМ");

  private final String title;
  private final String shortTitle;

  PlanKind(String title, String shortTitle) {
    this.title = title;
    this.shortTitle = shortTitle;
  }

  /** As lists name it. */
  public String title() {
    return title;
  }

  /**
   * As the paper is headed: what is professional among employees is personal for a pupil.
   *
   * @param employees whether an employee mentors an employee
   */
  public String heading(boolean employees) {
    return switch (this) {
      case DEVELOPMENT_PLAN ->
          employees
              ? "Индивидуальный план профессионального развития (ИППР)"
              : "Индивидуальный план личностного развития";
      case TRAJECTORY ->
          employees
              ? "Индивидуальная траектория профессионального развития (ИТПР)"
              : "Индивидуальная траектория развития";
      case ROUTE -> "Индивидуальный образовательный маршрут (ИОМ)";
      case PERSONAL_PROGRAMME -> title;
    };
  }

  /** As columns and files name it. */
  public String shortTitle() {
    return shortTitle;
  }

  /** Whether its map has the four sections and its seven steps are followed. */
  public boolean route() {
    return this == ROUTE;
  }
}
