package school.mentoring.order.web;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.order.Order;
import school.mentoring.order.register.FileMarks;

/** In which file the order lies. */
@Component
class FileMarkSection implements OrderSection {

  private final FileMarks marks;
  private final Clock clock;

  FileMarkSection(FileMarks marks, Clock clock) {
    this.marks = marks;
    this.clock = clock;
  }

  @Override
  public void show(Order order, Model model) {
    model.addAttribute(
        "fileMarks",
        marks.of(order.organisation(), order.id()).stream()
            .map(it -> FileMarkRow.of(it, clock.getZone()))
            .toList());
  }
}
