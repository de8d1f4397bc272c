package school.mentoring.organisation;

import java.util.Set;
import school.mentoring.shared.OrganisationId;

/** Where logins live: told of whatever changes in organisations and staff. */
public interface Logins {

  /** An organisation was founded or is named otherwise now. */
  void organisationNamed(Organisation organisation);

  /**
   * A member of staff was added or renamed, or holds other roles now.
   *
   * @param everywhere the roles the login holds in whichever organisation; no others stay
   * @param password of a new login; a known login keeps its own
   */
  void memberEnrolled(StaffMember member, Set<Role> everywhere, String password);

  /**
   * A login has no place in an organisation any more.
   *
   * @param everywhere the roles it holds elsewhere; no others stay
   */
  void memberLeft(OrganisationId organisation, String login, Set<Role> everywhere);

  /** Gives a known login another password, and lets it in again if it was locked out. */
  void passwordReset(String login, String password);

  /** Whether the login exists, in whichever organisation. */
  boolean known(String login);

  /** Whether the login administers the whole system. */
  boolean administers(String login);
}
