package school.mentoring.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/**
 * Names a set of pairs that is accompanied together; its text is the process variable {@code
 * accompanimentId}.
 */
@Embeddable
public record AccompanimentId(@Column(name = "accompaniment_id") UUID id) implements Serializable {

  public AccompanimentId {
    Objects.requireNonNull(id, "accompaniment");
  }

  static AccompanimentId next() {
    return new AccompanimentId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static AccompanimentId of(String text) {
    try {
      return new AccompanimentId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound("Сопровождение пар не найдено: обновите список задач.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
