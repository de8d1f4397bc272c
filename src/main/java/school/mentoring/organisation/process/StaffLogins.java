package school.mentoring.organisation.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.organisation.Logins;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.StaffMember;

/** Keeps logins where the engine keeps them, with memberships for what the web apps show. */
@Component
class StaffLogins implements Logins {

  private final IdentityService identities;
  private final AsSystem system;

  StaffLogins(IdentityService identities, AsSystem system) {
    this.identities = identities;
    this.system = system;
  }

  @Override
  public void organisationFounded(Organisation organisation) {
    Tenant tenant = identities.newTenant(organisation.id().id());
    tenant.setName(organisation.shortName());
    system.run(() -> identities.saveTenant(tenant));
  }

  @Override
  public void memberEnrolled(StaffMember member, String password) {
    system.run(() -> enrol(member, password));
  }

  private void enrol(StaffMember member, String password) {
    String login = member.login();
    if (!known(login)) {
      User user = identities.newUser(login);
      user.setPassword(password);
      named(user, member);
    } else {
      named(identities.createUserQuery().userId(login).singleResult(), member);
    }
    member(login, member.organisation().id());
    member.roles().forEach(role -> inGroup(login, role.group()));
  }

  private void named(User user, StaffMember member) {
    user.setFirstName((member.name().givenName() + " " + member.name().patronymic()).strip());
    user.setLastName(member.name().surname());
    identities.saveUser(user);
  }

  private void member(String login, String tenant) {
    if (identities.createTenantQuery().userMember(login).tenantId(tenant).count() == 0) {
      identities.createTenantUserMembership(tenant, login);
    }
  }

  private void inGroup(String login, String group) {
    if (identities.createGroupQuery().groupMember(login).groupId(group).count() == 0) {
      identities.createMembership(login, group);
    }
  }

  @Override
  public boolean known(String login) {
    return system.call(() -> identities.createUserQuery().userId(login).count() > 0);
  }
}
