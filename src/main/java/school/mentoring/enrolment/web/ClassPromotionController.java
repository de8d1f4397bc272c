package school.mentoring.enrolment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.nextyear.ClassPromotions;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.OrganisationId;

/** Moves the classes on to the next school year: shown first, then done, then perhaps undone. */
@Controller
class ClassPromotionController {

  private static final String PAGE = "/participants/promotion";

  private final Leaders leaders;
  private final CurrentMembers members;
  private final ClassPromotions promotions;

  ClassPromotionController(Leaders leaders, CurrentMembers members, ClassPromotions promotions) {
    this.leaders = leaders;
    this.members = members;
    this.promotions = promotions;
  }

  @GetMapping(PAGE)
  String preview(Model model) {
    OrganisationId organisation = leaders.organisation();
    model.addAttribute("section", "participants");
    model.addAttribute("year", promotions.year());
    model.addAttribute("promotion", promotions.done(organisation).orElse(null));
    model.addAttribute("steps", promotions.preview(organisation));
    return "enrolment/promotion";
  }

  @PostMapping(PAGE)
  String promote(RedirectAttributes then) {
    int moved = promotions.promote(leaders.organisation(), members.current().login());
    then.addFlashAttribute("done", "Классы переведены, учеников: %d.".formatted(moved));
    return "redirect:" + PAGE;
  }

  @PostMapping(PAGE + "/undo")
  String takeBack(RedirectAttributes then) {
    int back = promotions.takeBack(leaders.organisation());
    then.addFlashAttribute("done", "Перевод отменён, учеников: %d.".formatted(back));
    return "redirect:" + PAGE;
  }
}
