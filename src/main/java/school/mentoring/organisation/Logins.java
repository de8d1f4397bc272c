package school.mentoring.organisation;

/** Where logins live: told of whatever changes in organisations and staff. */
public interface Logins {

  void organisationFounded(Organisation organisation);

  /**
   * A member of staff was added or renamed.
   *
   * @param password of a new login; a known login keeps its own
   */
  void memberEnrolled(StaffMember member, String password);

  /** Whether the login exists, in whichever organisation. */
  boolean known(String login);
}
