package school.mentoring.district;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/**
 * Names a wait of a centre for its schools; its text is the process variable {@code waitId}.
 *
 * @param id random, so that an address says nothing of the school
 */
@Embeddable
public record WaitId(@Column(name = "wait_id") UUID id) implements Serializable {

  static WaitId next() {
    return new WaitId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static WaitId of(String text) {
    try {
      return new WaitId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound(
          "Задача ожидания школ «" + text + "» не найдена. Обновите список задач.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
