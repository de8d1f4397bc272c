package school.mentoring.enrolment.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.base.SavedViews;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;

/** Keeps a person's views of the bases. */
@Controller
class SavedViewController {

  private final Leaders leaders;
  private final CurrentMembers members;
  private final SavedViews views;

  SavedViewController(Leaders leaders, CurrentMembers members, SavedViews views) {
    this.leaders = leaders;
    this.members = members;
    this.views = views;
  }

  @PostMapping("/participants/views")
  String keep(@RequestParam String name, BaseQuery query, RedirectAttributes then) {
    views.keep(leader(), query.side(), name, query.address());
    then.addFlashAttribute("done", "Вид сохранён: он стоит рядом с остальными.");
    return "redirect:/participants?" + query.address();
  }

  @PostMapping("/participants/views/{id}/name")
  String rename(@PathVariable UUID id, @RequestParam String name, RedirectAttributes then) {
    then.addFlashAttribute("done", "Вид переименован.");
    return "redirect:/participants?" + views.rename(leader(), id, name).parameters();
  }

  @PostMapping("/participants/views/{id}/deletion")
  String delete(@PathVariable UUID id, RedirectAttributes then) {
    then.addFlashAttribute("done", "Вид удалён.");
    return "redirect:/participants?side=" + views.delete(leader(), id).side();
  }

  private CurrentMember leader() {
    leaders.organisation();
    return members.current();
  }
}
