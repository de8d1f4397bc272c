package school.mentoring.organisation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
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
import school.mentoring.organisation.OrderBasis;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.organisation.SubstitutionEntry;
import school.mentoring.organisation.SubstitutionId;
import school.mentoring.organisation.SubstitutionScope;
import school.mentoring.organisation.Substitutions;

/** Who stands in for the head, now and before. */
@Controller
@RequestMapping("/staff/substitutions")
class SubstitutionController {

  private static final int PER_PAGE = 25;

  private final Substitutions substitutions;
  private final Staff staff;
  private final CurrentMembers members;
  private final Clock clock;

  SubstitutionController(
      Substitutions substitutions, Staff staff, CurrentMembers members, Clock clock) {
    this.substitutions = substitutions;
    this.staff = staff;
    this.members = members;
    this.clock = clock;
  }

  /** What the form of a new substitution holds. */
  record Typed(
      String login,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      String reason,
      String powers,
      Set<SubstitutionScope> scopes,
      String basisNumber,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate basisDate) {

    SubstitutionEntry entry() {
      OrderBasis basis = new OrderBasis(basisNumber, basisDate);
      return new SubstitutionEntry(login, from, to, reason, powers, scopes, Optional.of(basis));
    }
  }

  @GetMapping
  String list(@RequestParam(defaultValue = "0") int page, Model model) {
    CurrentMember leader = leader();
    List<StaffMember> people = staff.of(leader.organisation());
    model.addAttribute("substitutions", substitutions.of(leader.organisation(), page, PER_PAGE));
    model.addAttribute("names", names(people));
    model.addAttribute("scopes", SubstitutionScope.values());
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute(
        "people", people.stream().filter(it -> !it.roles().contains(Role.DIRECTOR)).toList());
    return "organisation/substitutions";
  }

  private static Map<String, String> names(List<StaffMember> people) {
    Map<String, String> names = new HashMap<>();
    people.forEach(it -> names.put(it.login(), it.name().full()));
    return names;
  }

  @PostMapping
  String record(Typed typed, RedirectAttributes next) {
    substitutions.record(leader(), typed.entry());
    next.addFlashAttribute("done", "Записано: право начнётся и кончится само, в указанные дни.");
    return "redirect:/staff/substitutions";
  }

  @PostMapping("/{id}/end")
  String end(
      @PathVariable String id,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate lastDay,
      @RequestParam String reason,
      RedirectAttributes next) {
    substitutions.end(leader(), SubstitutionId.of(id), lastDay, reason);
    next.addFlashAttribute("done", "Замещение закончится раньше: дата исправлена.");
    return "redirect:/staff/substitutions";
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }
}
