package school.mentoring.organisation;

import java.util.Set;
import school.mentoring.shared.OrganisationId;

/** The open tasks of people, which must not stay with somebody who may not do them any more. */
public interface AssignedTasks {

  /** Everything assigned to a login in an organisation goes back to its role's list. */
  void left(OrganisationId organisation, String login);

  /** What is assigned to a login and meant for none of the roles it still holds goes back. */
  void rolesTaken(OrganisationId organisation, String login, Set<Role> left);

  /**
   * Tasks that wait for roles with nobody in them come to the curator, or without one to the
   * director.
   *
   * @param empty roles that nobody holds any more
   * @param held roles that somebody holds
   */
  void rolesEmptied(OrganisationId organisation, Set<Role> empty, Set<Role> held);
}
