package school.mentoring.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/**
 * Names a programme: one organisation, one roadmap, one school year. Its text is the business key
 * of every process instance of the programme.
 *
 * @param id random, so that an address or a log says nothing of the school
 */
@Embeddable
public record ProgrammeId(@Column(name = "programme_id") UUID id) implements Serializable {

  public ProgrammeId {
    Objects.requireNonNull(id, "programme");
  }

  /** A new programme's id. */
  public static ProgrammeId next() {
    return new ProgrammeId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static ProgrammeId of(String text) {
    try {
      return new ProgrammeId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound(
          "Программа с номером «" + text + "» не найдена. Откройте её из списка программ.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
