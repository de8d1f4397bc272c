package school.mentoring.roadmap.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.next.NextYears;
import school.mentoring.shared.ProgrammeId;

/** The next year from this one on one page: figures and links, no people. */
@Controller
@RequestMapping("/programmes/{id}/next-year")
class NextYearController {

  private final NextYears years;
  private final CurrentMembers members;

  NextYearController(NextYears years, CurrentMembers members) {
    this.years = years;
    this.members = members;
  }

  @GetMapping
  String show(@PathVariable String id, Model model) {
    model.addAttribute("view", years.look(leader().organisation(), ProgrammeId.of(id)));
    return "roadmap/next-year";
  }

  @PostMapping
  String prepare(@PathVariable String id, RedirectAttributes next) {
    CurrentMember leader = leader();
    List<String> done = years.prepare(leader.organisation(), ProgrammeId.of(id), leader.login());
    next.addFlashAttribute(
        "done",
        done.isEmpty()
            ? "Переносить больше нечего: всё, что можно было, уже перенесено."
            : "Подготовлено. " + String.join(" ", done));
    return "redirect:/programmes/" + id + "/next-year";
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }
}
