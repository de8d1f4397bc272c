package school.mentoring.order.web;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.order.acquaintance.AcquaintanceReminders;
import school.mentoring.order.acquaintance.AcquaintanceRules;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;

/** Whether the organisation's own act lets people be acquainted electronically. */
@Controller
@RequestMapping("/orders/acquaintance/settings")
class AcquaintanceSettingsPage {

  private final AcquaintanceRules rules;
  private final AcquaintanceReminders reminders;
  private final CurrentMembers members;

  AcquaintanceSettingsPage(
      AcquaintanceRules rules, AcquaintanceReminders reminders, CurrentMembers members) {
    this.rules = rules;
    this.reminders = reminders;
    this.members = members;
  }

  @GetMapping
  String show(Model model) {
    CurrentMember asking = allowed();
    model.addAttribute("allowed", rules.allowedBy(asking.organisation()).isPresent());
    model.addAttribute("act", rules.act(asking.organisation()).orElse(null));
    model.addAttribute("mail", reminders.isOn());
    return "order/acquaintance-settings";
  }

  @PostMapping
  String save(
      @RequestParam(defaultValue = "paper") String way,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String number,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate date,
      RedirectAttributes next) {
    CurrentMember asking = allowed();
    boolean electronic = way.equals("electronic");
    if (electronic) {
      rules.allow(asking, title, number, date);
    } else {
      rules.forbid(asking);
    }
    next.addFlashAttribute(
        "done",
        electronic
            ? "Сохранено: сотрудники с логином могут знакомиться с приказами электронно."
            : "Сохранено: ознакомление только под подпись на бумаге.");
    return "redirect:/orders/acquaintance/settings";
  }

  private CurrentMember allowed() {
    CurrentMember asking = members.current();
    asking.mustBe(Role.CLERK, Role.CURATOR, Role.DIRECTOR);
    return asking;
  }
}
