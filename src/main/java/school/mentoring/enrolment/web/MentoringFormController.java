package school.mentoring.enrolment.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.enrolment.terms.MentoringTerms;
import school.mentoring.shared.OrganisationId;

/** The organisation's list of forms of mentoring, on the page of the whole dictionary. */
@Controller
class MentoringFormController {

  private static final String PAGE = "redirect:/participants/forms";

  private final Leaders leaders;
  private final MentoringForms forms;
  private final MentoringTerms terms;

  MentoringFormController(Leaders leaders, MentoringForms forms, MentoringTerms terms) {
    this.leaders = leaders;
    this.forms = forms;
    this.terms = terms;
  }

  @GetMapping("/participants/forms")
  String list(Model model) {
    OrganisationId organisation = leaders.organisation();
    model.addAttribute("section", "participants");
    model.addAttribute("forms", forms);
    model.addAttribute("list", forms.of(organisation));
    model.addAttribute("terms", terms.of(organisation));
    return "enrolment/forms";
  }

  @PostMapping("/participants/forms")
  String add(
      @RequestParam String name,
      @RequestParam(defaultValue = "false") boolean betweenEmployees,
      RedirectAttributes then) {
    forms.add(leaders.organisation(), name, betweenEmployees);
    Undo.offer(
        then,
        "Форма «%s» добавлена.".formatted(name.strip()),
        "/participants/forms/remove",
        Map.of("name", name.strip()));
    return PAGE;
  }

  @PostMapping("/participants/forms/offer")
  String offer(@RequestParam String name, @RequestParam boolean offered, RedirectAttributes then) {
    forms.offer(leaders.organisation(), name, offered);
    Undo.offer(
        then,
        offered
            ? "Форма «%s» снова предлагается.".formatted(name)
            : "Форма «%s» больше не предлагается.".formatted(name),
        "/participants/forms/offer",
        Map.of("name", name, "offered", "" + !offered));
    return PAGE;
  }

  @PostMapping("/participants/forms/rename")
  String rename(@RequestParam String name, @RequestParam String newName, RedirectAttributes then) {
    forms.rename(leaders.organisation(), name, newName);
    Undo.offer(
        then,
        "Форма названа «%s».".formatted(newName.strip()),
        "/participants/forms/rename",
        Map.of("name", newName.strip(), "newName", name));
    return PAGE;
  }

  @PostMapping("/participants/forms/remove")
  String remove(@RequestParam String name, RedirectAttributes then) {
    forms.remove(leaders.organisation(), name);
    then.addFlashAttribute("done", "Форма «%s» убрана.".formatted(name));
    return PAGE;
  }
}
