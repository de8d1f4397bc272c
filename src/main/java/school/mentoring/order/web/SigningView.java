package school.mentoring.order.web;

import java.time.LocalDate;
import java.time.ZoneId;
import school.mentoring.order.Order;
import school.mentoring.order.history.Decision;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.organisation.Substitution;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.russian.Dates;

/**
 * By which right a signed order was signed.
 *
 * @param basis the order by which somebody stands in for the head; null if the head signed
 * @param substitute the days of whoever stood in while the head signed nevertheless; else null
 */
record SigningView(String post, String name, String basis, String substitute) {

  /** Null for an order that nobody has signed. */
  static SigningView of(Order order, Substitutions substitutions, ZoneId zone) {
    Signatory by = order.signatory().orElse(null);
    if (by == null) {
      return null;
    }
    return new SigningView(
        by.post(),
        by.name(),
        by.basis(),
        by.basis() == null ? besides(order, substitutions, zone) : null);
  }

  private static String besides(Order order, Substitutions substitutions, ZoneId zone) {
    return order.history().stream()
        .filter(it -> it.act() == Decision.Act.SIGNED)
        .reduce((earlier, later) -> later)
        .map(it -> LocalDate.ofInstant(it.madeAt(), zone))
        .flatMap(it -> substitutions.on(order.organisation(), it))
        .map(SigningView::days)
        .orElse(null);
  }

  private static String days(Substitution it) {
    return "с %s по %s".formatted(Dates.text(it.firstDay()), Dates.text(it.lastDay()));
  }

  /** Whether there is anything to say. */
  public boolean told() {
    return basis != null || substitute != null;
  }
}
