package school.mentoring.order;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/**
 * Names an order; its text is the process variable {@code orderId}.
 *
 * @param id random, so that an address says nothing of the school
 */
@Embeddable
public record OrderId(@Column(name = "order_id") UUID id) implements Serializable {

  /** A new order's id. */
  public static OrderId next() {
    return new OrderId(UUID.randomUUID());
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static OrderId of(String text) {
    try {
      return new OrderId(UUID.fromString(text));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw Refusal.notFound("Приказ «" + text + "» не найден. Откройте его из реестра приказов.");
    }
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
