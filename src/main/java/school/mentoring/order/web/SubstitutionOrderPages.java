package school.mentoring.order.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.substitution.SubstitutionOrders;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.SubstitutionEntry;
import school.mentoring.organisation.SubstitutionScope;

/** Begins the order on standing in for the head. */
@Controller
class SubstitutionOrderPages {

  private final SubstitutionOrders orders;
  private final CurrentMembers members;

  SubstitutionOrderPages(SubstitutionOrders orders, CurrentMembers members) {
    this.orders = orders;
    this.members = members;
  }

  /** What the form holds; number and date of the order are not known yet. */
  record Typed(
      String login,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      String reason,
      String powers,
      Set<SubstitutionScope> scopes) {

    SubstitutionEntry entry() {
      return new SubstitutionEntry(login, from, to, reason, powers, scopes, Optional.empty());
    }
  }

  @PostMapping("/orders/substitution")
  String begin(Typed typed, RedirectAttributes next) {
    var draft = orders.begin(members.current(), typed.entry());
    next.addFlashAttribute(
        "done",
        "Проект приказа составлен: куратор проверит текст, руководитель подпишет. Право замещать появится, когда приказ зарегистрируют.");
    return "redirect:/orders/" + draft;
  }
}
