package school.mentoring.organisation.web;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
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
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffEmails;
import school.mentoring.organisation.StaffEntry;
import school.mentoring.organisation.StaffList;
import school.mentoring.shared.PageNumber;

/** The list of staff and the record of one person on it. */
@Controller
@RequestMapping("/staff")
class StaffController {

  private static final int PER_PAGE = 25;

  private final StaffList list;
  private final Staff staff;
  private final StaffEmails emails;
  private final CurrentMembers members;

  StaffController(StaffList list, Staff staff, StaffEmails emails, CurrentMembers members) {
    this.list = list;
    this.staff = staff;
    this.emails = emails;
    this.members = members;
  }

  /** What the form of one person holds; an unticked list of roles comes as none. */
  record Typed(
      String login,
      String surname,
      String givenName,
      String patronymic,
      String post,
      Set<Role> roles,
      String password) {

    StaffEntry entry(String login) {
      return new StaffEntry(
          login, new PersonName(surname, givenName, patronymic), post, roles, password);
    }
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember leader = leader();
    model.addAttribute(
        "people",
        list.search(leader.organisation(), search, PageRequest.of(PageNumber.of(page), PER_PAGE)));
    model.addAttribute("search", search);
    model.addAttribute("emptyRoles", emptyRoles(leader));
    model.addAttribute("allRoles", Role.values());
    return "organisation/staff";
  }

  private Set<Role> emptyRoles(CurrentMember member) {
    Set<Role> empty = EnumSet.allOf(Role.class);
    empty.removeAll(staff.rolesHeldIn(member.organisation()));
    return empty;
  }

  @GetMapping("/new")
  String blank(Model model) {
    return form(leader(), model);
  }

  @GetMapping("/member/{login}")
  String record(@PathVariable String login, Model model) {
    CurrentMember leader = leader();
    model.addAttribute("person", list.get(leader.organisation(), login));
    model.addAttribute("mayRemove", list.mayRemove(leader, login));
    model.addAttribute("mayResetPassword", list.mayResetPassword(leader, login));
    return form(leader, model);
  }

  private String form(CurrentMember leader, Model model) {
    model.addAttribute("allRoles", Role.values());
    model.addAttribute("mayGrantDirector", list.mayMakeHead(leader));
    model.addAttribute("shortestPassword", list.shortestPassword());
    return "organisation/person";
  }

  @PostMapping
  String add(Typed typed, RedirectAttributes next) {
    list.add(leader(), typed.entry(typed.login()));
    next.addFlashAttribute(
        "done",
        "Сотрудник «%s» добавлен: он входит под логином %s и паролем, который вы задали."
            .formatted(typed.entry("").name().full(), typed.login().strip()));
    return "redirect:/staff";
  }

  @PostMapping("/member/{login}")
  String change(@PathVariable String login, Typed typed, RedirectAttributes next) {
    list.change(leader(), typed.entry(login));
    next.addFlashAttribute("done", "Сохранено: роли уже действуют.");
    return "redirect:/staff";
  }

  @PostMapping("/member/{login}/email")
  String reachBy(@PathVariable String login, @RequestParam String email, RedirectAttributes next) {
    emails.set(leader(), login, email);
    next.addFlashAttribute("done", "Адрес электронной почты сохранён.");
    return "redirect:/staff/member/" + login;
  }

  @PostMapping("/member/{login}/password")
  String resetPassword(
      @PathVariable String login, @RequestParam String password, RedirectAttributes next) {
    list.resetPassword(leader(), login, password);
    next.addFlashAttribute("done", "Пароль логина «" + login + "» изменён: сообщите его лично.");
    return "redirect:/staff";
  }

  @PostMapping("/member/{login}/remove")
  String remove(@PathVariable String login, RedirectAttributes next) {
    list.remove(leader(), login);
    next.addFlashAttribute(
        "done",
        "Сотрудник с логином «%s» убран из организации: его задачи вернулись в списки ролей."
            .formatted(login));
    return "redirect:/staff";
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }
}
