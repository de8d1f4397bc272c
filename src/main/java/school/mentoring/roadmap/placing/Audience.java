package school.mentoring.roadmap.placing;

import java.util.Optional;
import school.mentoring.shared.OrganisationId;

/**
 * Whom a roadmap is for.
 *
 * @param organisation the only one that may start it; empty where every organisation may
 */
public record Audience(Optional<OrganisationId> organisation) {

  public static final Audience ALL = new Audience(Optional.empty());

  public static Audience only(OrganisationId organisation) {
    return new Audience(Optional.of(organisation));
  }

  boolean includes(OrganisationId one) {
    return organisation.map(one::equals).orElse(true);
  }
}
