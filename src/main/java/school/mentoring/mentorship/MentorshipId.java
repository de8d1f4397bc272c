package school.mentoring.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/**
 * Names a pair of a mentor and a mentee.
 *
 * @param id random, so that an address or a log says nothing of the people
 */
@Embeddable
public record MentorshipId(@Column(name = "mentorship_id") UUID id) implements Serializable {

  public MentorshipId {
    Objects.requireNonNull(id, "mentorship");
  }

  static MentorshipId next() {
    return new MentorshipId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static MentorshipId of(String text) {
    try {
      return new MentorshipId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound("Пара не найдена: откройте её из списка пар программы.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
