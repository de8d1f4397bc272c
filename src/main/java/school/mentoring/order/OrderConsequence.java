package school.mentoring.order;

import school.mentoring.order.history.Stamp;

/** What follows when an order is registered, in the same transaction. */
public interface OrderConsequence {

  /** The order was registered just now; the one that it changes knows of that already. */
  void registered(Order order, Stamp stamp);
}
