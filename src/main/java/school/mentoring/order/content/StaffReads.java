package school.mentoring.order.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderPeople;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Who reads an order of the staff: what changes the rules, all who work by them; what has a point
 * for mentors, the mentors of the staff; every order, the curator, who carries it out.
 */
final class StaffReads {

  private StaffReads() {}

  /** Orders that concern one person's work. */
  @Component
  @Order(0)
  static class Curator implements OrderContent {

    private final OrderPeople people;

    Curator(OrderPeople people) {
      this.people = people;
    }

    @Override
    public boolean serves(OrderKind kind) {
      return true;
    }

    @Override
    public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
      return readers(List.of(people.curator(organisation)));
    }
  }

  /** Orders with a point for the mentors. */
  @Component
  @Order(2)
  static class Mentors implements OrderContent {

    private static final Set<OrderKind> ADDRESSED =
        Set.of(OrderKind.MENTOR_SCHOOL, OrderKind.MONITORING, OrderKind.FINAL_EVENT);

    private final Staff staff;

    Mentors(Staff staff) {
      this.staff = staff;
    }

    @Override
    public boolean serves(OrderKind kind) {
      return ADDRESSED.contains(kind);
    }

    @Override
    public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
      return readers(staff.holders(organisation, Role.MENTOR));
    }
  }

  /** Orders that concern everybody's work. */
  @Component
  @Order(1)
  static class Everybody implements OrderContent {

    private final OrderPeople people;

    Everybody(OrderPeople people) {
      this.people = people;
    }

    @Override
    public boolean serves(OrderKind kind) {
      return kind.approvesRegulation();
    }

    @Override
    public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
      return readers(people.employees(organisation));
    }
  }

  private static OrderContent.Content readers(List<StaffMember> staff) {
    return new OrderContent.Content(
        List.of(),
        staff.stream().map(it -> new NamedPerson(it.name().full(), it.post(), it.login())).toList(),
        Map.of());
  }
}
