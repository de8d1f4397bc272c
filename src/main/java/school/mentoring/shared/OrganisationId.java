package school.mentoring.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/**
 * Names an organisation: a school, a municipal centre or a region. The same text is the engine's
 * tenant.
 *
 * @param id short Latin name, for example {@code demo-school}
 */
@Embeddable
public record OrganisationId(@Column(name = "organisation") String id) implements Serializable {

  public OrganisationId {
    Objects.requireNonNull(id, "organisation");
  }

  @Override
  public String toString() {
    return id;
  }
}
