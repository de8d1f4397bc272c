package school.mentoring.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/**
 * Names a mentor of an organisation.
 *
 * @param id random, so that an address or a log says nothing of the person
 */
@Embeddable
public record MentorId(@Column(name = "mentor_id") UUID id) implements Serializable {

  public MentorId {
    Objects.requireNonNull(id, "mentor");
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static MentorId of(String text) {
    try {
      return new MentorId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound("Наставник не найден: откройте его из списка наставников.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
