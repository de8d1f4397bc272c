package school.mentoring.mentorship.plan;

import java.util.Locale;

/**
 * Which plans of a programme are wanted.
 *
 * @param kind null for all
 * @param state null for all
 * @param none only pairs at work without a plan: of the kind, where one is asked for
 * @param toCorrect only those that the feedback wants corrected
 * @param overdue only those with overdue activities
 */
public record PlanSearch(
    String text, PlanKind kind, PlanState state, boolean none, boolean toCorrect, boolean overdue) {

  /** All plans of a programme. */
  public static PlanSearch all() {
    return new PlanSearch("", null, null, false, false, false);
  }

  boolean matches(PlanRow row) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    boolean named = (row.names() + " " + row.form()).toLowerCase(Locale.ROOT).contains(wanted);
    return named
        && (none
            ? row.plan().isEmpty() && row.active()
            : row.plan().map(this::fits).orElse(!narrow()));
  }

  private boolean narrow() {
    return kind != null || state != null || toCorrect || overdue;
  }

  private boolean fits(PlanLine plan) {
    return (kind == null || plan.kind() == kind)
        && (state == null || plan.state() == state)
        && (!toCorrect || plan.toCorrect())
        && (!overdue || plan.overdue() > 0);
  }
}
