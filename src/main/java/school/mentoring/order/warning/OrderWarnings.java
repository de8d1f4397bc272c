package school.mentoring.order.warning;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.Order;
import school.mentoring.order.OrderObstacles;
import school.mentoring.order.OrderWarning;

/** What all modules have to say of an order before it is signed. */
@Service
public class OrderWarnings {

  private final ObjectProvider<OrderWarning> givers;
  private final OrderObstacles obstacles;

  OrderWarnings(ObjectProvider<OrderWarning> givers, OrderObstacles obstacles) {
    this.givers = givers;
    this.obstacles = obstacles;
  }

  /**
   * All warnings and obstacles; none once the order is registered, when its text cannot change any
   * more.
   */
  @Transactional(readOnly = true)
  public List<String> about(Order order) {
    return order.entry().isPresent()
        ? List.of()
        : Stream.concat(
                obstacles.about(order).stream(),
                givers.orderedStream().flatMap(it -> it.about(order).stream()))
            .toList();
  }
}
