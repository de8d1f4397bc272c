package school.mentoring.order;

import java.util.List;

/**
 * What a module forbids an order for. While there is an obstacle, the order is neither handed over
 * for signing nor signed.
 */
public interface OrderObstacle {

  /** Sentences in Russian that name what is missing and the remedy; none if all is well. */
  List<String> about(Order order);
}
