package school.mentoring.organisation.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CaseForms;
import school.mentoring.organisation.Cases;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.GrammaticalCase;
import school.mentoring.organisation.HandForm;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.StaffList;
import school.mentoring.organisation.StaffMember;

/** How documents write the name and the post of one person, case by case. */
@Controller
@RequestMapping("/staff/member/{login}/cases")
class CasesController {

  private static final List<GrammaticalCase> WRITTEN =
      Stream.of(GrammaticalCase.values()).skip(1).toList();

  private final Cases cases;
  private final StaffList list;
  private final CurrentMembers members;

  CasesController(Cases cases, StaffList list, CurrentMembers members) {
    this.cases = cases;
    this.list = list;
    this.members = members;
  }

  /** What the form holds: each part of the name and the post in the five cases, in their order. */
  record Typed(String[] surname, String[] givenName, String[] patronymic, String[] post) {

    Map<GrammaticalCase, HandForm> forms() {
      Map<GrammaticalCase, HandForm> forms = new EnumMap<>(GrammaticalCase.class);
      for (int i = 0; i < WRITTEN.size(); i++) {
        PersonName name = new PersonName(at(surname, i), at(givenName, i), at(patronymic, i));
        forms.put(WRITTEN.get(i), new HandForm(name, at(post, i)));
      }
      return forms;
    }

    private static String at(String[] typed, int i) {
      return typed == null || typed.length <= i ? "" : typed[i];
    }
  }

  @GetMapping
  String show(@PathVariable String login, Model model) {
    StaffMember person = person(login);
    CaseForms forms = cases.of(person);
    Map<GrammaticalCase, HandForm> shown = new EnumMap<>(GrammaticalCase.class);
    WRITTEN.forEach(it -> shown.put(it, new HandForm(forms.name(it), forms.post(it))));
    model.addAttribute("nameSure", forms.sure());
    model.addAttribute("postSure", forms.post().sure());
    return page(person, shown, model);
  }

  /** Shows how typed forms will be printed, and keeps nothing. */
  @PostMapping(params = "preview")
  String preview(@PathVariable String login, Typed typed, Model model) {
    model.addAttribute("nameSure", true);
    model.addAttribute("postSure", true);
    model.addAttribute("unsaved", true);
    return page(person(login), typed.forms(), model);
  }

  private String page(StaffMember person, Map<GrammaticalCase, HandForm> forms, Model model) {
    model.addAttribute("person", person);
    model.addAttribute("forms", forms);
    model.addAttribute("byHand", cases.writtenByHand(person.organisation(), person.name()));
    return "organisation/cases";
  }

  @PostMapping
  String write(@PathVariable String login, Typed typed, RedirectAttributes next) {
    StaffMember person = person(login);
    cases.write(leader(), person, typed.forms());
    next.addFlashAttribute("done", "Сохранено: приказы и документы пишут имя и должность так.");
    return "redirect:/staff/member/{login}/cases";
  }

  @PostMapping("/reset")
  String reset(@PathVariable String login, RedirectAttributes next) {
    cases.forget(leader(), person(login));
    next.addFlashAttribute("done", "Формы снова ставит программа: проверьте их.");
    return "redirect:/staff/member/{login}/cases";
  }

  private StaffMember person(String login) {
    return list.get(leader().organisation(), login);
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }
}
