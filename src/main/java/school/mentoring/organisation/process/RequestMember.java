package school.mentoring.organisation.process;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Reads who asks from the engine's authentication of the request, so that both always agree. */
@Component
class RequestMember implements CurrentMembers {

  private final IdentityService engine;
  private final Staff staff;

  RequestMember(IdentityService engine, Staff staff) {
    this.engine = engine;
    this.staff = staff;
  }

  @Override
  public CurrentMember current() {
    Authentication caller =
        Optional.ofNullable(engine.getCurrentAuthentication())
            .orElseThrow(() -> Refusal.forbidden("Войдите под своим логином."));
    boolean administrator = administers(caller);
    List<String> tenants = caller.getTenantIds() == null ? List.of() : caller.getTenantIds();
    OrganisationId organisation =
        tenants.stream()
            .findFirst()
            .map(OrganisationId::new)
            .orElseThrow(
                () ->
                    Refusal.forbidden(
                        "Логин не связан ни с одной организацией: обратитесь к администратору."));
    Optional<StaffMember> member = staff.find(organisation, caller.getUserId());
    return new CurrentMember(
        caller.getUserId(),
        organisation,
        member.map(StaffMember::name).orElseGet(() -> new PersonName(caller.getUserId(), "", "")),
        member.map(staff::rolesOf).orElse(Set.of()),
        administrator);
  }

  @Override
  public boolean administers() {
    return Optional.ofNullable(engine.getCurrentAuthentication())
        .filter(RequestMember::administers)
        .isPresent();
  }

  private static boolean administers(Authentication caller) {
    return caller.getGroupIds() != null && caller.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
  }
}
