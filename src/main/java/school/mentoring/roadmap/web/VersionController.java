package school.mentoring.roadmap.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.version.RoadmapVersions;
import school.mentoring.shared.ProgrammeId;

/** The page «Новая версия дорожной карты» of a running programme. */
@Controller
@RequestMapping("/programmes/{id}/version")
class VersionController {

  private final RoadmapVersions versions;
  private final CurrentMembers members;

  VersionController(RoadmapVersions versions, CurrentMembers members) {
    this.versions = versions;
    this.members = members;
  }

  @GetMapping
  String show(@PathVariable String id, Model model) {
    model.addAttribute("report", versions.report(ProgrammeId.of(id), leader().organisation()));
    return "roadmap/version";
  }

  @PostMapping("/migrate")
  String migrate(
      @PathVariable String id,
      @RequestParam(required = false) String seen,
      RedirectAttributes next) {
    CurrentMember leader = leader();
    boolean done =
        versions.migrate(
            ProgrammeId.of(id),
            leader.organisation(),
            leader.login(),
            Optional.ofNullable(seen).filter(it -> !it.isBlank()));
    next.addFlashAttribute(
        "done",
        done
            ? "Программа переведена на новую версию дорожной карты: задачи, сроки и исполнители обновлены."
            : "Программа уже идёт по новейшей версии: ничего не изменено.");
    return "redirect:/programmes/" + id;
  }

  @PostMapping("/leave")
  String leave(@PathVariable String id, RedirectAttributes next) {
    CurrentMember leader = leader();
    versions.leave(ProgrammeId.of(id), leader.organisation(), leader.login());
    next.addFlashAttribute(
        "done",
        "Записано: программа доработает по прежней версии. Решение можно изменить на этой странице.");
    return "redirect:/programmes/" + id + "/version";
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }
}
