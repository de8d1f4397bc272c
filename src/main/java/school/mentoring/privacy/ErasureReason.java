package school.mentoring.privacy;

import java.time.LocalDate;
import school.mentoring.shared.OrganisationId;

/** Why a person is erased, and in how many days the law wants it done (152-ФЗ, ст. 14, 20, 21). */
public enum ErasureReason {
  WITHDRAWAL("согласие отозвано", 30, false),
  PURPOSE_REACHED("цель обработки достигнута", 30, false),
  UNLAWFUL("выявлена неправомерная обработка", 10, true),
  DEMAND("требование субъекта: данные получены незаконно или не нужны для цели", 7, true);

  private final String title;
  private final int days;
  private final boolean working;

  ErasureReason(String title, int days, boolean working) {
    this.title = title;
    this.days = days;
    this.working = working;
  }

  /** As the act says it. */
  public String title() {
    return title;
  }

  /** «30 календарных дней». */
  public String term() {
    return days + (working ? " рабочих дней" : " календарных дней");
  }

  /** The last day for it. */
  public LocalDate due(OrganisationId organisation, LocalDate received, WorkingDays calendar) {
    return working ? calendar.after(organisation, received, days) : received.plusDays(days);
  }
}
