package school.mentoring.district;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/**
 * Names a centre's request to a school; its text is the process variable {@code requestId}.
 *
 * @param id random, so that an address says nothing of the school
 */
@Embeddable
public record RequestId(@Column(name = "request_id") UUID id) implements Serializable {

  static RequestId next() {
    return new RequestId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static RequestId of(String text) {
    try {
      return new RequestId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound(
          "Запрос «" + text + "» не найден. Откройте его на странице «Запросы центра».");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
