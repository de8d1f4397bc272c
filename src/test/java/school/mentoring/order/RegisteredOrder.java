package school.mentoring.order;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.order.draft.Drafted;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.requisite.RegisterEntry;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.requisite.Signatory;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** An order that was drafted, signed and registered on one day, for tests without a database. */
public final class RegisteredOrder {

  private RegisteredOrder() {}

  /** An order that says this, with the number 12. */
  public static Order saying(OrderText text, Stamp stamp) {
    LocalDate day = stamp.day();
    Order order =
        new Order(
            new OrganisationId("school"),
            new OrderSubject(ProgrammeId.next(), OrderKind.IMPLEMENTATION, null),
            new Drafted(text, List.of(), List.of(), "Осинова В. П."),
            stamp);
    order.check(text, List.of(), List.of(), stamp);
    order.sign(new Signatory("Директор", "А. Б. Берёзкина"), stamp);
    order.register(RegisterEntry.of(Registration.byHand("12", day), "core", "12", day), stamp);
    return order;
  }
}
