package school.mentoring.organisation.process;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator from the settings, where nobody administers yet. Outside the
 * profile {@code demo} there is no password by default, and a weak one stops the start.
 */
@Component
@Order(RoleGrants.ORDER + 2)
class FirstAdministrator implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

  private final IdentityService identities;
  private final AuthorizationService authorizations;
  private final AdministratorProperties settings;

  FirstAdministrator(
      IdentityService identities,
      AuthorizationService authorizations,
      AdministratorProperties settings) {
    this.identities = identities;
    this.authorizations = authorizations;
    this.settings = settings;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
      return;
    }
    if (settings.login() == null || settings.login().isBlank()) {
      log.warn(
          "Администратора ещё нет. Задайте MENTORING_ADMINISTRATOR_LOGIN и MENTORING_ADMINISTRATOR_PASSWORD и запустите снова.");
      return;
    }
    settings.mustBeSafe();
    group();
    administrator();
  }

  private void administrator() {
    User user = identities.newUser(settings.login());
    user.setFirstName("Администратор");
    user.setLastName("Системы");
    user.setPassword(settings.password());
    identities.saveUser(user);
    identities.createMembership(settings.login(), Groups.CAMUNDA_ADMIN);
  }

  private void group() {
    if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
      Group group = identities.newGroup(Groups.CAMUNDA_ADMIN);
      group.setName("Администраторы");
      group.setType(Groups.GROUP_TYPE_SYSTEM);
      identities.saveGroup(group);
    }
    for (Resources resource : Resources.values()) {
      if (authorizations
              .createAuthorizationQuery()
              .groupIdIn(Groups.CAMUNDA_ADMIN)
              .resourceType(resource)
              .resourceId(Authorization.ANY)
              .count()
          == 0) {
        Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        all.setGroupId(Groups.CAMUNDA_ADMIN);
        all.setResource(resource);
        all.addPermission(Permissions.ALL);
        all.setResourceId(Authorization.ANY);
        authorizations.saveAuthorization(all);
      }
    }
  }
}
