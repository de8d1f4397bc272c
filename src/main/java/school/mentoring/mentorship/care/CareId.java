package school.mentoring.mentorship.care;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/**
 * Names a case of care for a pair.
 *
 * @param id random, so that an address or a log says nothing of the people
 */
@Embeddable
public record CareId(@Column(name = "care_id") UUID id) implements Serializable {

  public CareId {
    Objects.requireNonNull(id, "care");
  }

  static CareId next() {
    return new CareId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static CareId of(String text) {
    try {
      return new CareId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound("Обращение о паре не найдено: откройте его со страницы заботы.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
