package school.mentoring.mentorship.care;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.window.WorkingCalendar;

/** How soon the next step is to be made, in working days; the same as the model's tasks say. */
@Component
class CareTerms {

  private static final int STOP = 1;
  private static final int TALK = 5;
  private static final int HELP = 10;
  private static final int DECISION = 3;

  private final WorkingCalendar calendar;

  CareTerms(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** A child who does not want to meet waits for nobody. */
  LocalDate stop(LocalDate today) {
    return calendar.plusWorkingDays(today, STOP);
  }

  LocalDate talk(LocalDate today) {
    return calendar.plusWorkingDays(today, TALK);
  }

  LocalDate help(LocalDate today) {
    return calendar.plusWorkingDays(today, HELP);
  }

  LocalDate decision(LocalDate today) {
    return calendar.plusWorkingDays(today, DECISION);
  }
}
