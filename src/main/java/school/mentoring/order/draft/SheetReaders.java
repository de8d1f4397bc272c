package school.mentoring.order.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import school.mentoring.order.NamedPerson;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

/** The people of a sheet: each once, and with the login by which the person can be asked. */
@Component
class SheetReaders {

  private final Staff staff;

  SheetReaders(Staff staff) {
    this.staff = staff;
  }

  List<NamedPerson> of(OrganisationId organisation, List<NamedPerson> named) {
    if (named.isEmpty()) {
      return List.of();
    }
    List<StaffMember> members = staff.of(organisation);
    List<NamedPerson> readers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NamedPerson person : named) {
      NamedPerson known = known(person, members);
      if (seen.add(known.login() == null ? known.name() + "\n" + known.post() : known.login())) {
        readers.add(known);
      }
    }
    return List.copyOf(readers);
  }

  /** A login is known for certain only where one member of the staff has the name and the post. */
  private static NamedPerson known(NamedPerson person, List<StaffMember> members) {
    List<StaffMember> same =
        members.stream()
            .filter(
                it ->
                    person.login() != null
                        ? it.login().equals(person.login())
                        : it.name().full().equalsIgnoreCase(person.name())
                            && it.post().equalsIgnoreCase(person.post()))
            .toList();
    return new NamedPerson(
        person.name(), person.post(), same.size() == 1 ? same.get(0).login() : null);
  }
}
