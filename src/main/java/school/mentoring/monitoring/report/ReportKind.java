package school.mentoring.monitoring.report;

import java.util.Arrays;
import school.mentoring.shared.Refusal;

/** What a report is for; each kind has its own parts and periods. */
public enum ReportKind {
  QUARTERLY("quarterly", "Квартальный отчёт", "о ходе программы наставничества"),
  MID_YEAR("mid-year", "Отчёт за первое полугодие", "о ходе программы наставничества"),
  FINAL("final", "Итоговый аналитический отчёт", "о реализации программы наставничества"),
  CERTIFICATE(
      "certificate", "Справка по итогам ВШК", "Справка", "по итогам внутришкольного контроля"),
  SELF_EXAMINATION("self-examination", "Раздел отчёта о самообследовании", "Наставничество"),
  DISTRICT_FORM("district-form", "Форма муниципалитета", "о ходе программы наставничества");

  private final String key;
  private final String title;
  private final String heading;
  private final String about;

  ReportKind(String key, String title, String about) {
    this(key, title, title, about);
  }

  ReportKind(String key, String title, String heading, String about) {
    this.key = key;
    this.title = title;
    this.heading = heading;
    this.about = about;
  }

  /**
   * The kind behind the name in an address.
   *
   * @throws Refusal if there is none
   */
  public static ReportKind of(String key) {
    return Arrays.stream(values())
        .filter(it -> it.key.equals(key))
        .findFirst()
        .orElseThrow(
            () -> Refusal.notFound("Такого вида отчёта нет: откройте отчёт из списка отчётов."));
  }

  /** As addresses name it. */
  public String key() {
    return key;
  }

  /** As people read it in lists. */
  public String title() {
    return title;
  }

  /** What stands over its paper. */
  public String heading() {
    return heading;
  }

  /** What stands under the heading on paper. */
  public String about() {
    return about;
  }

  /** Whether it is handed to the municipal coordinator, who then may read it. */
  public boolean goesToCoordinator() {
    return this == QUARTERLY || this == DISTRICT_FORM;
  }
}
