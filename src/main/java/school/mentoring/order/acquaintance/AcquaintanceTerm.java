package school.mentoring.order.acquaintance;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.window.WorkingCalendar;

/** By when an order is to be read: three working days after its first day in force. */
@Component
public class AcquaintanceTerm {

  private static final int WORKING_DAYS = 3;

  private final WorkingCalendar calendar;

  AcquaintanceTerm(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** The last day for reading an order that is in force from a day. */
  public LocalDate due(LocalDate effectiveOn) {
    return calendar.plusWorkingDays(effectiveOn, WORKING_DAYS);
  }

  /** Orders in force from this day or earlier are overdue today, later ones are not. */
  LocalDate overdueUntil(LocalDate today) {
    return Stream.iterate(today, it -> it.minusDays(1))
        .filter(it -> due(it).isBefore(today))
        .findFirst()
        .orElseThrow();
  }
}
