package school.mentoring.organisation.process;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Role;

/**
 * Gives every role its group and its rights in the engine, once. Rights to single tasks come from
 * assignee and candidates; no role may read or change all tasks of a definition.
 */
@Component
@Order(RoleGrants.ORDER)
class RoleGrants implements ApplicationRunner {

  /** Before any logins are made. */
  static final int ORDER = 10;

  private final IdentityService identities;
  private final AuthorizationService authorizations;

  RoleGrants(IdentityService identities, AuthorizationService authorizations) {
    this.identities = identities;
    this.authorizations = authorizations;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    for (Role role : Role.values()) {
      if (identities.createGroupQuery().groupId(role.group()).count() == 0) {
        group(role);
        everyRole(role);
      }
      readByAll(role);
    }
    if (authorizations
            .createAuthorizationQuery()
            .groupIdIn(Role.CURATOR.group())
            .resourceType(APPLICATION)
            .resourceId("cockpit")
            .count()
        == 0) {
      leader(Role.CURATOR);
      leader(Role.DIRECTOR);
    }
  }

  private void group(Role role) {
    Group group = identities.newGroup(role.group());
    group.setName(role.title());
    group.setType("WORKFLOW");
    identities.saveGroup(group);
  }

  /** A task's header names the roles that may take it: their titles, not the engine's ids. */
  private void readByAll(Role role) {
    if (authorizations
            .createAuthorizationQuery()
            .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
            .resourceType(GROUP)
            .resourceId(role.group())
            .count()
        == 0) {
      Authorization title = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
      title.setResource(GROUP);
      title.setResourceId(role.group());
      title.addPermission(READ);
      authorizations.saveAuthorization(title);
    }
  }

  private void everyRole(Role role) {
    grant(role, APPLICATION, "tasklist", ACCESS);
    grant(role, APPLICATION, "welcome", ACCESS);
    grant(role, PROCESS_DEFINITION, "*", READ);
  }

  private void leader(Role role) {
    grant(role, APPLICATION, "cockpit", ACCESS);
    grant(role, PROCESS_DEFINITION, "*", READ_INSTANCE, CREATE_INSTANCE);
    grant(role, PROCESS_INSTANCE, "*", CREATE);
    grant(role, DECISION_DEFINITION, "*", READ);
    grant(role, DEPLOYMENT, "*", READ);
  }

  private void grant(Role role, Resource resource, String id, Permission... permissions) {
    Authorization known =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(role.group())
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    Authorization right =
        known == null
            ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT)
            : known;
    right.setGroupId(role.group());
    right.setResource(resource);
    right.setResourceId(id);
    for (Permission permission : permissions) {
      right.addPermission(permission);
    }
    authorizations.saveAuthorization(right);
  }
}
