package school.mentoring.order;

import java.util.Optional;

/** The tasks of people that move an order on. */
public interface OrderTasks {

  /**
   * A task.
   *
   * @param name as its list shows it
   */
  record Waiting(String id, String name) {}

  /** The task that the order waits for, if it waits for one that the caller may see. */
  Optional<Waiting> waiting(Order order);
}
