package school.mentoring.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/** Identifies a substitution. */
@Embeddable
public record SubstitutionId(UUID id) implements Serializable {

  public static SubstitutionId next() {
    return new SubstitutionId(UUID.randomUUID());
  }

  /**
   * Reads an id from a page or a process.
   *
   * @throws Refusal if it is none
   */
  public static SubstitutionId of(String text) {
    try {
      return new SubstitutionId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound("Замещение не найдено: откройте его на странице «Замещение».");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
