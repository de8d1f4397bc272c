package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import school.mentoring.order.Order;
import school.mentoring.organisation.Staff;

/** Who has to read the order, and who did. */
@Component
class SheetSection implements OrderSection {

  private final Staff staff;
  private final Clock clock;

  SheetSection(Staff staff, Clock clock) {
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public void show(Order order, Model model) {
    model.addAttribute(
        "sheet",
        SheetView.of(order, staff.of(order.organisation()), LocalDate.now(clock), clock.getZone()));
  }
}
