package school.mentoring.order.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderState;
import school.mentoring.order.Series;
import school.mentoring.order.register.Register;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.PageNumber;

/** The register of orders with its search. */
@Controller
class RegisterPage {

  private static final int PAGE = 25;

  private final Register register;
  private final OrderLife life;
  private final CurrentMembers members;
  private final Clock clock;

  RegisterPage(Register register, OrderLife life, CurrentMembers members, Clock clock) {
    this.register = register;
    this.life = life;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping("/orders")
  String show(@ModelAttribute("query") RegisterQuery query, Model model) {
    CurrentMember asking = RegisterReaders.checked(members.current());
    LocalDate today = LocalDate.now(clock);
    Slice<Register.Line> found =
        register.find(
            asking.organisation(),
            query.search(),
            PageRequest.of(PageNumber.of(query.pageNumber()), PAGE));
    model.addAttribute("rows", found.map(it -> RegisterRow.of(it, today)));
    life.showBroken(asking, found.map(Register.Line::order).getContent(), model);
    model.addAttribute("kinds", OrderKind.values());
    model.addAttribute("states", OrderState.values());
    model.addAttribute("series", Series.values());
    model.addAttribute("thisYear", today.getYear());
    return "order/register";
  }
}
