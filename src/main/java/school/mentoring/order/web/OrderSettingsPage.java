package school.mentoring.order.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;

/** Where an organisation sets up how its orders are written, numbered, agreed and made known. */
@Controller
class OrderSettingsPage {

  private final CurrentMembers members;

  OrderSettingsPage(CurrentMembers members) {
    this.members = members;
  }

  @GetMapping("/orders/settings")
  String show() {
    members.current().mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return "order/settings";
  }
}
