package school.mentoring.order.acquaintance;

/**
 * How much acquaintance is missing in an organisation.
 *
 * @param lines open lines of sheets
 * @param orders with such lines
 * @param overdue lines whose term is over; null where there are no lines
 */
public record MissingTotals(long lines, long orders, Long overdue) {

  /** How many lines are overdue. */
  public long late() {
    return overdue == null ? 0 : overdue;
  }
}
