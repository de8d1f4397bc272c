package school.mentoring.organisation;

import java.util.Optional;
import school.mentoring.shared.OrganisationId;

/**
 * Where an organisation stands among the others.
 *
 * @param parent the organisation right above; empty where there is none
 */
public record Place(Level level, Optional<OrganisationId> parent) {

  /** A place as it is typed: a blank parent is none. */
  public static Place of(Level level, String parent) {
    return new Place(
        level,
        Optional.ofNullable(parent)
            .map(String::strip)
            .filter(it -> !it.isEmpty())
            .map(OrganisationId::new));
  }
}
