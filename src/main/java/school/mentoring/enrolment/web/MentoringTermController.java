package school.mentoring.enrolment.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.terms.MentoringTerms;
import school.mentoring.enrolment.terms.TermSort;

/** The organisation's variants and kinds of mentoring. */
@Controller
@RequestMapping("/participants/forms/terms")
class MentoringTermController {

  private static final String PAGE = "redirect:/participants/forms";
  private static final String ADDRESS = "/participants/forms/terms/";

  private final Leaders leaders;
  private final MentoringTerms terms;

  MentoringTermController(Leaders leaders, MentoringTerms terms) {
    this.leaders = leaders;
    this.terms = terms;
  }

  @PostMapping
  String add(
      @RequestParam TermSort sort,
      @RequestParam(defaultValue = "") String form,
      @RequestParam String name,
      @RequestParam(defaultValue = "") String basis,
      RedirectAttributes then) {
    terms.add(leaders.organisation(), sort, form, name, basis);
    Undo.offer(
        then,
        "%s «%s» добавлен.".formatted(sort.title(), name.strip()),
        ADDRESS + "remove",
        Map.of("sort", sort.name(), "form", form, "name", name.strip()));
    return PAGE;
  }

  @PostMapping("/offer")
  String offer(
      @RequestParam TermSort sort,
      @RequestParam String form,
      @RequestParam String name,
      @RequestParam boolean offered,
      RedirectAttributes then) {
    terms.offer(leaders.organisation(), sort, form, name, offered);
    Undo.offer(
        then,
        "%s «%s» %s."
            .formatted(
                sort.title(), name, offered ? "снова предлагается" : "больше не предлагается"),
        ADDRESS + "offer",
        Map.of("sort", sort.name(), "form", form, "name", name, "offered", "" + !offered));
    return PAGE;
  }

  @PostMapping("/rename")
  String rename(
      @RequestParam TermSort sort,
      @RequestParam String form,
      @RequestParam String name,
      @RequestParam String newName,
      RedirectAttributes then) {
    terms.rename(leaders.organisation(), sort, form, name, newName);
    Undo.offer(
        then,
        "%s назван «%s».".formatted(sort.title(), newName.strip()),
        ADDRESS + "rename",
        Map.of("sort", sort.name(), "form", form, "name", newName.strip(), "newName", name));
    return PAGE;
  }

  @PostMapping("/remove")
  String remove(
      @RequestParam TermSort sort,
      @RequestParam String form,
      @RequestParam String name,
      RedirectAttributes then) {
    terms.remove(leaders.organisation(), sort, form, name);
    then.addFlashAttribute("done", "%s «%s» убран.".formatted(sort.title(), name));
    return PAGE;
  }
}
