package school.mentoring.order.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.order.Annex;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderPeople;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The staff who carry a programme, as its working group: the list, and who is to know of it. */
@Component
@Order(30)
class WorkingGroupContent implements OrderContent {

  private static final List<String> COLUMNS =
      List.of("№", "Фамилия, имя, отчество", "Должность", "Роль в рабочей группе");
  private static final Set<Role> CALLED =
      Set.of(Role.CURATOR, Role.PSYCHOLOGIST, Role.MENTOR, Role.CLERK);

  private final OrderPeople people;

  WorkingGroupContent(OrderPeople people) {
    this.people = people;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.WORKING_GROUP);
  }

  @Override
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    StaffMember curator = people.curator(organisation);
    List<StaffMember> members =
        Stream.concat(
                Stream.of(curator),
                people.employees(organisation).stream()
                    .filter(it -> !it.login().equals(curator.login()))
                    .filter(it -> it.roles().stream().anyMatch(CALLED::contains)))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    members.forEach(it -> rows.add(row(rows.size() + 1, it)));
    return new Content(
        List.of(new Annex("Состав рабочей группы (совета наставников)", COLUMNS, rows)),
        members.stream().map(it -> new NamedPerson(it.name().full(), it.post())).toList(),
        Map.of());
  }

  private static List<String> row(int number, StaffMember member) {
    return List.of(
        Integer.toString(number),
        member.name().full(),
        member.post(),
        number == 1 ? "руководитель рабочей группы" : role(member));
  }

  private static String role(StaffMember member) {
    return member.roles().stream()
        .filter(CALLED::contains)
        .sorted()
        .map(Role::responsible)
        .collect(Collectors.joining(", "));
  }
}
