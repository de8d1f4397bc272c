package school.mentoring.mentorship.plan;

import java.time.LocalDate;

/**
 * The days in which the plan of a pair may lie: the programme's; a pair that began in its last
 * weeks gets three months all the same.
 */
public record PlanFrame(LocalDate earliest, LocalDate latest) {

  /** From a pair's first day and the first and last of its programme. */
  static PlanFrame of(LocalDate start, LocalDate first, LocalDate last) {
    LocalDate three = PlanPolicy.shortestEnd(start);
    return new PlanFrame(
        start.isBefore(first) ? start : first, last.isBefore(three) ? three : last);
  }
}
