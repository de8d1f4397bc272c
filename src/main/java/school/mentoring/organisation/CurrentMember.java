package school.mentoring.organisation;

import java.util.Set;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Who asks, and for which organisation.
 *
 * @param administrator may everything, and belongs to no organisation of necessity
 */
public record CurrentMember(
    String login,
    OrganisationId organisation,
    PersonName name,
    Set<Role> roles,
    boolean administrator) {

  /** The same person with no other roles than these. */
  CurrentMember with(Set<Role> others) {
    return new CurrentMember(login, organisation, name, others, administrator);
  }

  public boolean is(Role role) {
    return administrator || roles.contains(role);
  }

  /** Runs programmes: director or curator. */
  public boolean leads() {
    return is(Role.DIRECTOR) || is(Role.CURATOR);
  }

  /**
   * Goes on only if one of the roles is held.
   *
   * @throws Refusal if none is
   */
  public void mustBe(Role... anyOf) {
    for (Role role : anyOf) {
      if (is(role)) {
        return;
      }
    }
    throw Refusal.forbidden("Недостаточно прав: это делает " + anyOf[0].responsible() + ".");
  }
}
