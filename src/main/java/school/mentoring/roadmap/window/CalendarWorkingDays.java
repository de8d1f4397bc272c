package school.mentoring.roadmap.window;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.WorkingDays;
import school.mentoring.shared.OrganisationId;

/** The terms of the law by the country's calendar. */
@Component
class CalendarWorkingDays implements WorkingDays {

  private final WorkingCalendar calendar;

  CalendarWorkingDays(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public LocalDate after(OrganisationId organisation, LocalDate day, int workingDays) {
    return calendar.plusWorkingDays(day, workingDays);
  }
}
