package school.mentoring.order;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Every order is made known to the curator, who carries it out. */
@Component
@Order(0)
class CuratorReads implements OrderContent {

  private final OrderPeople people;

  CuratorReads(OrderPeople people) {
    this.people = people;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return true;
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    StaffMember curator = people.curator(organisation);
    NamedPerson reader = new NamedPerson(curator.name().full(), curator.post());
    return new Content(List.of(), List.of(reader), Map.of());
  }
}
