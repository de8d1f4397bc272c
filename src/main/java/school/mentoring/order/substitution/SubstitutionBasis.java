package school.mentoring.order.substitution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import school.mentoring.order.HeldOrders;
import school.mentoring.order.Order;
import school.mentoring.order.OrderConsequence;
import school.mentoring.order.OrderKind;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.organisation.OrderBasis;
import school.mentoring.organisation.SubstitutionId;
import school.mentoring.organisation.Substitutions;

/** A registered order on standing in for the head gives the right that it speaks of. */
@Component
public class SubstitutionBasis implements OrderConsequence {

  public static final OrderKind KIND = OrderKind.of("substitution");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Substitutions substitutions;
  private final HeldOrders orders;

  SubstitutionBasis(Substitutions substitutions, HeldOrders orders) {
    this.substitutions = substitutions;
    this.orders = orders;
  }

  /** What such an order is about; nothing where a person began it with words of his own. */
  public static Optional<SubstitutionId> about(String subject) {
    return Optional.ofNullable(subject)
        .filter(it -> ID.matcher(it).matches())
        .map(SubstitutionId::of);
  }

  @Override
  public void registered(Order order, Stamp stamp) {
    based(order);
    cancelled(order);
  }

  private void based(Order order) {
    if (order.kind().equals(KIND)) {
      RegisterEntry entry = order.entry().orElseThrow();
      about(order.subject())
          .ifPresent(
              it ->
                  substitutions.basedOn(
                      order.organisation(), it, new OrderBasis(entry.number(), entry.date())));
    }
  }

  /** An order was registered: if it cancels one on a substitution, the right ends with that. */
  private void cancelled(Order later) {
    later
        .cancels()
        .map(it -> orders.get(later.organisation(), it))
        .filter(it -> it.kind().equals(KIND))
        .flatMap(it -> about(it.subject()))
        .ifPresent(
            it ->
                substitutions.cancelled(
                    later.organisation(),
                    it,
                    later.effectiveOn().orElseThrow(),
                    later.requisites()));
  }
}
