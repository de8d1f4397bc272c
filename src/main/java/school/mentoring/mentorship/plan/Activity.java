package school.mentoring.mentorship.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A line of a plan.
 *
 * @param item its number in the plan, the same in all versions; 0 while it has none
 * @param direction or the deficit that it is for
 * @param dueOn until when; null while a draft leaves it open
 * @param expected result
 * @param fact what came of it; of a route, the pedagogical product
 * @param factOn the day of it; null while there is none
 * @param reason why it was cancelled
 * @param attitude of the mentee to the result; routes ask for it
 */
@Embeddable
public record Activity(
    int item,
    @Enumerated(EnumType.STRING) RouteSection section,
    String direction,
    String action,
    LocalDate dueOn,
    String expected,
    String fact,
    LocalDate factOn,
    @Enumerated(EnumType.STRING) PlanMark mark,
    String reason,
    String attitude) {

  public Activity {
    section = section == null ? RouteSection.PLAN : section;
    mark = mark == null ? PlanMark.OPEN : mark;
    direction = PlanWords.of(direction);
    action = PlanWords.of(action);
    expected = PlanWords.of(expected);
    fact = PlanWords.of(fact);
    reason = PlanWords.of(reason);
    attitude = PlanWords.of(attitude);
  }

  /** A line as it is planned, nothing of it done yet. */
  public static Activity planned(
      int item,
      RouteSection section,
      String direction,
      String action,
      LocalDate dueOn,
      String expected) {
    return new Activity(
        item, section, direction, action, dueOn, expected, "", null, PlanMark.OPEN, "", "");
  }

  boolean isBlank() {
    return direction.isEmpty() && action.isEmpty() && expected.isEmpty();
  }

  Activity numbered(int number) {
    return new Activity(
        number, section, direction, action, dueOn, expected, fact, factOn, mark, reason, attitude);
  }

  /** The same line with what became of another one. */
  Activity marked(ActivityNote note) {
    return new Activity(
        item,
        section,
        direction,
        action,
        dueOn,
        expected,
        note.fact(),
        note.on(),
        note.mark(),
        note.reason(),
        note.attitude());
  }

  /** What became of it. */
  ActivityNote note() {
    return new ActivityNote(mark, fact, factOn, reason, attitude);
  }

  public boolean done() {
    return mark == PlanMark.DONE;
  }

  public boolean cancelled() {
    return mark == PlanMark.CANCELLED;
  }

  /** Whether its day has passed with nothing told. */
  public boolean overdue(LocalDate today) {
    return mark == PlanMark.OPEN && dueOn != null && dueOn.isBefore(today);
  }
}
