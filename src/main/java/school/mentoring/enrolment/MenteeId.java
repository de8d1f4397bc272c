package school.mentoring.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/**
 * Names a mentee of an organisation.
 *
 * @param id random, so that an address or a log says nothing of the person
 */
@Embeddable
public record MenteeId(@Column(name = "mentee_id") UUID id) implements Serializable {

  public MenteeId {
    Objects.requireNonNull(id, "mentee");
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static MenteeId of(String text) {
    try {
      return new MenteeId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound("Наставляемый не найден: откройте его из списка наставляемых.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
