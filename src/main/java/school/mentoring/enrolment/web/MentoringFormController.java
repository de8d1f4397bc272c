package school.mentoring.enrolment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.enrolment.MentoringForms;

/** The organisation's list of forms of mentoring. */
@Controller
class MentoringFormController {

  private final Leaders leaders;
  private final MentoringForms forms;

  MentoringFormController(Leaders leaders, MentoringForms forms) {
    this.leaders = leaders;
    this.forms = forms;
  }

  @GetMapping("/participants/forms")
  String list(Model model) {
    model.addAttribute("section", "participants");
    model.addAttribute("forms", forms.of(leaders.organisation()));
    return "enrolment/forms";
  }

  @PostMapping("/participants/forms")
  String add(
      @RequestParam String name, @RequestParam(defaultValue = "false") boolean betweenEmployees) {
    forms.add(leaders.organisation(), name, betweenEmployees);
    return "redirect:/participants/forms";
  }

  @PostMapping("/participants/forms/offer")
  String offer(@RequestParam String name, @RequestParam boolean offered) {
    forms.offer(leaders.organisation(), name, offered);
    return "redirect:/participants/forms";
  }
}
