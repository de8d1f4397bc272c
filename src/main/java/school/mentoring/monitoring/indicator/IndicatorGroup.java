package school.mentoring.monitoring.indicator;

/** Where an indicator comes from; the groups stand in this order. */
public enum IndicatorGroup {
  FEDERAL("Федеральная таблица целевой модели"),
  COURSE("Ход программы"),
  TEACHERS("Система наставничества педагогов"),
  PROJECT("Муниципальный проект"),
  OWN("Показатели организации");

  private final String title;

  IndicatorGroup(String title) {
    this.title = title;
  }

  /** As people read it. */
  public String title() {
    return title;
  }
}
