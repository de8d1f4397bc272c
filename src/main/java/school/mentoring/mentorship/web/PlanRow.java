package school.mentoring.mentorship.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import school.mentoring.mentorship.PlanStep;

/** A line of a plan as the page sends it. */
record PlanRow(
    String goal,
    String action,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueOn,
    Boolean done) {

  /** All lines of a plan. */
  record Sheet(List<PlanRow> rows) {

    List<PlanStep> plan() {
      return rows == null ? List.of() : rows.stream().map(PlanRow::step).toList();
    }
  }

  private PlanStep step() {
    return new PlanStep(goal, action, dueOn, Boolean.TRUE.equals(done));
  }
}
