package school.mentoring.roadmap.calendar;

import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.roadmap.window.DateRange;

/** The days that were agreed for a line whose date others set. */
public record Agreed(UUID programme, String line, LocalDate opensOn, LocalDate dueOn) {

  DateRange days() {
    return new DateRange(opensOn, dueOn);
  }
}
