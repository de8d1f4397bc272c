package school.mentoring.order.wording;

import java.util.Map;
import school.mentoring.order.OrderKind;
import school.mentoring.order.text.OrderText;

/** The texts that come with the program, for tests of other packages. */
public final class ShippedTexts {

  private ShippedTexts() {}

  /** The text of a kind, written with these facts. */
  public static OrderText of(OrderKind kind, Map<String, Object> facts) {
    return OrderWording.written(ShippedWordings.of(kind), kind, facts, ShippedWordings.parts());
  }
}
