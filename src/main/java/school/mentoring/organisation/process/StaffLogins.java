package school.mentoring.organisation.process;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.organisation.Logins;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

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
  public void organisationNamed(Organisation organisation) {
    system.run(
        () -> {
          Tenant known =
              identities.createTenantQuery().tenantId(organisation.id().id()).singleResult();
          Tenant tenant = known == null ? identities.newTenant(organisation.id().id()) : known;
          tenant.setName(organisation.shortName());
          identities.saveTenant(tenant);
        });
  }

  @Override
  public void memberEnrolled(StaffMember member, Set<Role> everywhere, String password) {
    system.run(() -> enrol(member, everywhere, password));
  }

  private void enrol(StaffMember member, Set<Role> everywhere, String password) {
    String login = member.login();
    if (!known(login)) {
      User user = identities.newUser(login);
      user.setPassword(password);
      named(user, member);
    } else {
      named(user(login), member);
    }
    member(login, member.organisation().id());
    inGroups(login, everywhere);
  }

  @Override
  public void memberLeft(OrganisationId organisation, String login, Set<Role> everywhere) {
    system.run(
        () -> {
          identities.deleteTenantUserMembership(organisation.id(), login);
          inGroups(login, everywhere);
        });
  }

  @Override
  public void passwordReset(String login, String password) {
    system.run(
        () -> {
          User user = user(login);
          user.setPassword(password);
          identities.saveUser(user);
          identities.unlockUser(login);
        });
  }

  private User user(String login) {
    return identities.createUserQuery().userId(login).singleResult();
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

  /** Puts a login into the groups of its roles and of no others; other groups are left alone. */
  private void inGroups(String login, Set<Role> roles) {
    Set<String> now =
        identities.createGroupQuery().groupMember(login).list().stream()
            .map(Group::getId)
            .collect(Collectors.toSet());
    for (Role role : Role.values()) {
      if (roles.contains(role) && !now.contains(role.group())) {
        identities.createMembership(login, role.group());
      } else if (!roles.contains(role) && now.contains(role.group())) {
        identities.deleteMembership(login, role.group());
      }
    }
  }

  @Override
  public boolean known(String login) {
    return system.call(() -> identities.createUserQuery().userId(login).count() > 0);
  }

  @Override
  public boolean administers(String login) {
    return system.call(
        () ->
            identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).groupMember(login).count()
                > 0);
  }
}
