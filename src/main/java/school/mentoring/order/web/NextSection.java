package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.order.Order;
import school.mentoring.order.OrderTasks;
import school.mentoring.order.control.ControlledPoints;
import school.mentoring.order.register.FileMarks;

/** What comes next for an order, and the task for it where it is the caller's. */
@Component
class NextSection implements OrderSection {

  private final OrderTasks tasks;
  private final ControlledPoints points;
  private final FileMarks marks;
  private final Clock clock;

  NextSection(OrderTasks tasks, ControlledPoints points, FileMarks marks, Clock clock) {
    this.tasks = tasks;
    this.points = points;
    this.marks = marks;
    this.clock = clock;
  }

  @Override
  public void show(Order order, Model model) {
    int open = (int) points.of(order.id()).stream().filter(it -> it.ending().isEmpty()).count();
    boolean filed = !marks.of(order.organisation(), order.id()).isEmpty();
    model.addAttribute(
        "nextSteps", NextStep.of(order, order.state(LocalDate.now(clock)), open, filed));
    model.addAttribute("nextTask", tasks.waiting(order).orElse(null));
  }
}
