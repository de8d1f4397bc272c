package school.mentoring.organisation.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.engine.EngineIdentity;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Answers the engine from the staff: a login acts for one organisation, with the roles held there.
 */
@Component
class StaffIdentity implements EngineIdentity {

  private final ObjectProvider<Staff> staff;
  private final ObjectProvider<Organisations> organisations;
  private final ObjectProvider<IdentityService> identities;
  private final ObjectProvider<Substitutions> substitutions;

  StaffIdentity(
      ObjectProvider<Staff> staff,
      ObjectProvider<Organisations> organisations,
      ObjectProvider<IdentityService> identities,
      ObjectProvider<Substitutions> substitutions) {
    this.staff = staff;
    this.organisations = organisations;
    this.identities = identities;
    this.substitutions = substitutions;
  }

  @Override
  public Caller caller(String login, Optional<String> chosen) {
    List<StaffMember> places = staff.getObject().places(login);
    Optional<StaffMember> place =
        places.stream()
            .filter(it -> chosen.isEmpty() || it.organisation().id().equals(chosen.get()))
            .findFirst();
    boolean administrator = administrator(login);
    if (place.isEmpty()
        && chosen.isPresent()
        && !(administrator && organisations.getObject().exists(new OrganisationId(chosen.get())))) {
      throw Refusal.forbidden(
          "Организация «" + chosen.get() + "» вам недоступна: выберите одну из своих.");
    }
    List<String> groups =
        new ArrayList<>(place.stream().flatMap(it -> roles(it).stream()).map(Role::group).toList());
    if (administrator) {
      groups.add(Groups.CAMUNDA_ADMIN);
    }
    return new Caller(login, groups, place.map(it -> it.organisation().id()).or(() -> chosen));
  }

  /** What has ended by now is given back first, so that nobody acts on it any more. */
  private Set<Role> roles(StaffMember place) {
    substitutions.getObject().settle(place.organisation());
    return staff.getObject().rolesOf(place);
  }

  private boolean administrator(String login) {
    return identities
            .getObject()
            .createGroupQuery()
            .groupId(Groups.CAMUNDA_ADMIN)
            .groupMember(login)
            .count()
        > 0;
  }
}
