package school.mentoring.mentorship.papers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * How early one side tells the other that the mentoring ends before its term (ст. 351.8 ТК РФ): not
 * less than three working days. They are counted from the day after the notice; the third is the
 * first that may be the last day of the mentoring.
 */
@Component
class NoticePolicy {

  private static final int WORKING_DAYS = 3;

  private final WorkingCalendar calendar;

  NoticePolicy(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** The first day that may be the last one of the mentoring. */
  LocalDate earliestEnd(LocalDate noticedOn) {
    return calendar.plusWorkingDays(noticedOn, WORKING_DAYS);
  }

  /**
   * Goes on if the notice is early enough.
   *
   * @throws Refusal naming the first allowed day
   */
  void mustBeInTime(LocalDate noticedOn, LocalDate endsOn) {
    LocalDate earliest = earliestEnd(noticedOn);
    if (endsOn == null || endsOn.isBefore(earliest)) {
      throw new Refusal(
          "Последний день наставничества%s: при уведомлении %s он не может быть раньше %s (не менее трёх рабочих дней)."
              .formatted(
                  endsOn == null ? "" : " " + Dates.text(endsOn),
                  Dates.text(noticedOn),
                  Dates.text(earliest)));
    }
  }

  /** Whether the year's transfers of days off may still move the earliest day. */
  boolean isProvisional(LocalDate noticedOn) {
    return calendar.isProvisional(earliestEnd(noticedOn).getYear());
  }
}
