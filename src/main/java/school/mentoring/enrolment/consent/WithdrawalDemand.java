package school.mentoring.enrolment.consent;

import java.time.LocalDate;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.roadmap.window.WorkingCalendar;

/** What somebody who takes a consent back asks for; the term of the answer follows from it. */
public enum WithdrawalDemand {
  /** The consent ends. */
  WITHDRAWAL("отзыв согласия"),
  /** The processing, or the distribution, is to stop. */
  STOP("требование прекратить обработку");

  private static final int DESTROY = 30;
  private static final int STOP_PUBLISHING = 3;
  private static final int STOP_PROCESSING = 10;

  private final String title;

  WithdrawalDemand(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  /**
   * Last day on which it may be carried out: 30 calendar days for processing, 10 working days where
   * the demand is to stop, 3 working days to take down what was published. The two papers about
   * taking part hold 3 working days as well, the notice of an early end.
   */
  LocalDate due(Purpose purpose, LocalDate received, WorkingCalendar calendar) {
    if (purpose != Purpose.PROCESSING) {
      return calendar.plusWorkingDays(received, STOP_PUBLISHING);
    }
    return this == STOP
        ? calendar.plusWorkingDays(received, STOP_PROCESSING)
        : received.plusDays(DESTROY);
  }

  /** The term in words, as the task says it. */
  String term(Purpose purpose) {
    if (purpose != Purpose.PROCESSING) {
      return "3 рабочих дня";
    }
    return this == STOP ? "10 рабочих дней" : "30 календарных дней";
  }
}
