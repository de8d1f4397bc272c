package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import school.mentoring.order.Order;
import school.mentoring.order.Orders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The orders of a programme, for other programs. */
@RestController
class OrdersApi {

  private final Orders orders;
  private final Programmes programmes;
  private final CurrentMembers members;
  private final Clock clock;

  OrdersApi(Orders orders, Programmes programmes, CurrentMembers members, Clock clock) {
    this.orders = orders;
    this.programmes = programmes;
    this.members = members;
    this.clock = clock;
  }

  /**
   * An order without anybody's name.
   *
   * @param kind key of the kind, for example {@code pairs}
   * @param number null until it is registered
   * @param state for example {@code IN_FORCE}
   * @param pdf address to fetch
   * @param docx address to fetch
   */
  record OrderResource(
      UUID id, String kind, String number, LocalDate date, String state, String pdf, String docx) {

    static OrderResource of(Order order, LocalDate today) {
      String address = "/orders/" + order.id();
      return new OrderResource(
          order.id().id(),
          order.kind().key(),
          order.number().orElse(null),
          order.date().orElse(null),
          order.state(today).name(),
          address + "/pdf",
          address + "/docx");
    }
  }

  /** The oldest first; a programme of another organisation is not found. */
  @GetMapping("/api/orders")
  List<OrderResource> ofProgramme(@RequestParam String programme) {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    OrganisationId organisation = asking.organisation();
    ProgrammeId id = programmes.get(ProgrammeId.of(programme), organisation).id();
    LocalDate today = LocalDate.now(clock);
    return orders.of(organisation, id).stream().map(it -> OrderResource.of(it, today)).toList();
  }
}
