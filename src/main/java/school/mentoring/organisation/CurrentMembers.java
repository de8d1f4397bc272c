package school.mentoring.organisation;

/** Tells a page who asks. */
public interface CurrentMembers {

  /**
   * The person behind the current request.
   *
   * @throws school.mentoring.shared.Refusal if nobody is logged in, or the login has no
   *     organisation
   */
  CurrentMember current();

  /** Whether the login administers the whole system, even without an organisation of its own. */
  boolean administers();
}
