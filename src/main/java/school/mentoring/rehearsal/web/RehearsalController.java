package school.mentoring.rehearsal.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.rehearsal.Colleagues;
import school.mentoring.rehearsal.InventedAnswers;
import school.mentoring.rehearsal.Rehearsal;
import school.mentoring.shared.Refusal;

/** Lets the days of a rehearsal go by, and has the invented colleagues do their tasks. */
@Controller
@Profile("rehearsal")
@RequestMapping("/rehearsal")
class RehearsalController {

  private final Rehearsal rehearsal;
  private final Colleagues colleagues;
  private final InventedAnswers answers;
  private final CurrentMembers members;

  RehearsalController(
      Rehearsal rehearsal, Colleagues colleagues, InventedAnswers answers, CurrentMembers members) {
    this.rehearsal = rehearsal;
    this.colleagues = colleagues;
    this.answers = answers;
    this.members = members;
  }

  private CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }

  @GetMapping
  String show(Model model) {
    CurrentMember member = leader();
    model.addAttribute("today", rehearsal.today());
    model.addAttribute("ahead", rehearsal.ahead(member));
    model.addAttribute("atWork", rehearsal.isAtWork(member));
    model.addAttribute("shares", colleagues.open(member));
    return "rehearsal/rehearsal";
  }

  @PostMapping("/day")
  String goTo(
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam(defaultValue = "0") int days,
      RedirectAttributes then) {
    CurrentMember member = leader();
    if (day == null && days < 1) {
      throw new Refusal("День не указан: выберите, до какого дня идти.");
    }
    LocalDate target = day == null ? rehearsal.today().plusDays(days) : day;
    int written = rehearsal.goTo(member, target);
    then.addFlashAttribute(
        "done",
        written == 0
            ? "Наступил новый день."
            : "Наступил новый день. Придуманные наставники записали встреч: " + written + ".");
    return "redirect:/rehearsal";
  }

  @PostMapping("/answers")
  String answer(RedirectAttributes then) {
    int given = answers.answer(leader(), rehearsal.today());
    then.addFlashAttribute(
        "done",
        given == 0
            ? "Отвечать не на что: опрос не начат, его первый день ещё впереди или все уже ответили. Опросы начинают на странице программы, «Опросы и замеры»."
            : "Анкет заполнено: " + given + ".");
    return "redirect:/rehearsal";
  }

  @PostMapping("/colleagues")
  String work(@RequestParam(defaultValue = "false") boolean mine, RedirectAttributes then) {
    Colleagues.Done done = colleagues.work(leader(), mine);
    then.addFlashAttribute("done", "Выполнено задач: " + done.tasks() + ".");
    List<String> problems = done.problems();
    if (!problems.isEmpty()) {
      then.addFlashAttribute("left", problems);
    }
    return "redirect:/rehearsal";
  }
}
