package school.mentoring.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import school.mentoring.order.draft.Drafted;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Orders for tests of other packages, which cannot write one themselves. */
public final class WrittenOrders {

  private WrittenOrders() {}

  /** A draft with one annex. */
  public static Order draft(OrderKind kind, OrderText text, Annex annex, NamedPerson... readers) {
    return new Order(
        new OrganisationId("school"),
        new OrderSubject(ProgrammeId.next(), kind, null),
        new Drafted(text, List.of(annex), List.of(readers), "Соколова А. П."),
        new Stamp(Instant.EPOCH, LocalDate.EPOCH, ""));
  }
}
