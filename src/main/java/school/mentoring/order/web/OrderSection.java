package school.mentoring.order.web;

import org.springframework.ui.Model;
import school.mentoring.order.Order;

/** A part of an order's page: it puts what its fragment shows into the model. */
interface OrderSection {

  void show(Order order, Model model);
}
