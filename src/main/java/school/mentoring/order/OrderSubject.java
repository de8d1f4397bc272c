package school.mentoring.order;

import java.util.Optional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * What an order is drafted for.
 *
 * @param subject opaque here; may be null
 */
public record OrderSubject(ProgrammeId programme, OrderKind kind, String subject) {

  /** The one place that a draft of it may have with whoever leads it. */
  String place(OrganisationId organisation, String leader) {
    return String.join(
        "|",
        organisation.id(),
        programme.toString(),
        kind.key(),
        subject == null ? "" : subject,
        leader);
  }

  /** The order that it changes, where its kind does. */
  public Optional<OrderId> changed() {
    return kind.changesAnother() ? Optional.of(OrderId.of(subject)) : Optional.empty();
  }
}
