package school.mentoring.order;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.shared.Refusal;

/** What all modules forbid an order for. */
@Component
public class OrderObstacles {

  private final ObjectProvider<OrderObstacle> givers;

  OrderObstacles(ObjectProvider<OrderObstacle> givers) {
    this.givers = givers;
  }

  public List<String> about(Order order) {
    return givers.orderedStream().flatMap(it -> it.about(order).stream()).toList();
  }

  /**
   * Goes on if nothing forbids the order.
   *
   * @throws Refusal that names every obstacle
   */
  void mustBeNone(Order order) {
    List<String> obstacles = about(order);
    if (!obstacles.isEmpty()) {
      throw Refusal.conflict(
          "Приказ пока нельзя подписать. %s. Внесите недостающее и повторите."
              .formatted(String.join("; ", obstacles)));
    }
  }
}
