package school.mentoring.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.engine.ChosenOrganisation;
import school.mentoring.engine.EngineIdentity;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Level;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Place;
import school.mentoring.organisation.Requisites;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.Refusal;

/**
 * The organisation a person acts for: its requisites, the choice of another one, and for
 * administrators, who may have none, a new one.
 */
@Controller
@RequestMapping("/organisation")
class OrganisationController {

  private static final int PER_PAGE = 20;

  private final Organisations organisations;
  private final Staff staff;
  private final CurrentMembers members;
  private final EngineIdentity identity;

  OrganisationController(
      Organisations organisations, Staff staff, CurrentMembers members, EngineIdentity identity) {
    this.organisations = organisations;
    this.staff = staff;
    this.members = members;
    this.identity = identity;
  }

  @GetMapping
  String show(
      @ModelAttribute("member") CurrentMember member,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "0") int page,
      Principal login,
      Model model) {
    if (member != null && member.organisation() != null) {
      Organisation organisation = organisations.get(member.organisation());
      model.addAttribute("organisation", organisation);
      model.addAttribute("above", organisation.parent().map(organisations::get).orElse(null));
      model.addAttribute("emptyRoles", emptyRoles(member));
    }
    model.addAttribute("administers", members.administers());
    model.addAttribute("levels", Level.values());
    model.addAttribute("search", search);
    if (members.administers()) {
      model.addAttribute(
          "choice", organisations.search(search, PageRequest.of(PageNumber.of(page), PER_PAGE)));
    } else {
      model.addAttribute("own", own(login.getName()));
    }
    return "organisation/organisation";
  }

  private List<Organisation> own(String login) {
    return staff.places(login).stream().map(it -> organisations.get(it.organisation())).toList();
  }

  private Set<Role> emptyRoles(CurrentMember member) {
    Set<Role> empty = EnumSet.allOf(Role.class);
    empty.removeAll(staff.rolesHeldIn(member.organisation()));
    return empty;
  }

  @PostMapping
  String describe(Requisites requisites, RedirectAttributes next) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    organisations.describe(member.organisation(), requisites);
    next.addFlashAttribute("done", "Реквизиты сохранены: новые документы составляются с ними.");
    return "redirect:/organisation";
  }

  @PostMapping("/place")
  String place(
      @RequestParam Level level,
      @RequestParam(defaultValue = "") String parent,
      RedirectAttributes next) {
    if (!members.administers()) {
      throw Refusal.forbidden("Уровень и вышестоящую организацию меняет администратор системы.");
    }
    organisations.place(members.current().organisation(), Place.of(level, parent));
    next.addFlashAttribute("done", "Место организации сохранено.");
    return "redirect:/organisation";
  }

  /** Goes on only if the person has a place there, or administers everything. */
  @PostMapping("/choice")
  String choose(
      @RequestParam String organisation,
      Principal login,
      HttpServletRequest request,
      RedirectAttributes next) {
    identity.caller(login.getName(), Optional.of(organisation));
    ChosenOrganisation.keep(request, organisation);
    next.addFlashAttribute(
        "done",
        "Теперь вы работаете в организации «%s»."
            .formatted(organisations.get(new OrganisationId(organisation)).shortName()));
    return "redirect:/organisation";
  }

  @PostMapping("/new")
  String found(
      @RequestParam String id,
      Requisites requisites,
      @RequestParam(defaultValue = "SCHOOL") Level level,
      @RequestParam(defaultValue = "") String parent,
      HttpServletRequest request,
      RedirectAttributes next) {
    if (!members.administers()) {
      throw Refusal.forbidden("Новую организацию заводит администратор системы.");
    }
    OrganisationId founded = organisations.foundNew(id, requisites, Place.of(level, parent));
    ChosenOrganisation.keep(request, founded.id());
    next.addFlashAttribute(
        "done", "Организация заведена, и вы работаете в ней. Добавьте руководителя и куратора.");
    return "redirect:/staff";
  }
}
