package school.mentoring.recognition.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.recognition.contest.Juries;
import school.mentoring.recognition.contest.ScoreSheet;
import school.mentoring.recognition.contest.Scoring;
import school.mentoring.shared.Refusal;

/** Who sits in a jury, and the sheets of its members. */
@Controller
@RequestMapping("/contests/{contestId}/jury")
class JuryController {

  private static final String MARK = "criterion";

  private final Juries juries;
  private final Scoring scoring;
  private final CurrentMembers members;

  JuryController(Juries juries, Scoring scoring, CurrentMembers members) {
    this.juries = juries;
    this.scoring = scoring;
    this.members = members;
  }

  @PostMapping
  String appoint(
      @PathVariable UUID contestId, @RequestParam String login, RedirectAttributes then) {
    juries.appoint(members.current(), contestId, login);
    return ContestController.done(contestId, then, "Член жюри назначен.");
  }

  @PostMapping("/outside")
  String invite(
      @PathVariable UUID contestId,
      @RequestParam String name,
      @RequestParam(defaultValue = "") String post,
      RedirectAttributes then) {
    juries.invite(members.current(), contestId, name, post);
    return ContestController.done(
        contestId, then, "Приглашённый добавлен: напечатайте ему бланк и внесите оценки с него.");
  }

  @PostMapping("/{juror}/dismiss")
  String dismiss(@PathVariable UUID contestId, @PathVariable UUID juror, RedirectAttributes then) {
    juries.dismiss(members.current(), contestId, juror);
    return ContestController.done(contestId, then, "Член жюри выведен из состава.");
  }

  @PostMapping("/{juror}/chair")
  String chair(@PathVariable UUID contestId, @PathVariable UUID juror, RedirectAttributes then) {
    juries.chair(members.current(), contestId, juror);
    return ContestController.done(contestId, then, "Председатель жюри назначен.");
  }

  @PostMapping("/forget")
  String forget(@PathVariable UUID contestId, RedirectAttributes then) {
    juries.forgetMarks(members.current(), contestId);
    return ContestController.done(contestId, then, "Все оценки убраны.");
  }

  @Noted(act = AccessAct.LISTED, place = "оценочный лист конкурса")
  @GetMapping("/{juror}")
  String sheet(@PathVariable UUID contestId, @PathVariable UUID juror, Model model) {
    ScoreSheet sheet = scoring.sheet(members.current(), contestId, juror);
    model.addAttribute("sheet", sheet);
    model.addAttribute("contest", sheet.contest());
    model.addAttribute("about", sheet.contest().entry());
    model.addAttribute("juror", sheet.juror());
    return "recognition/sheet";
  }

  @PostMapping("/{juror}/applications/{application}")
  String score(
      @PathVariable UUID contestId,
      @PathVariable UUID juror,
      @PathVariable UUID application,
      @RequestParam Map<String, String> sent,
      RedirectAttributes then) {
    scoring.score(members.current(), contestId, juror, application, marks(sent));
    return sheet(contestId, juror, then, "Оценки сохранены.");
  }

  private static Map<Integer, Integer> marks(Map<String, String> sent) {
    Map<Integer, Integer> marks = new LinkedHashMap<>();
    sent.forEach(
        (name, value) -> {
          if (name.matches(MARK + "\\d{1,2}") && !value.isBlank()) {
            marks.put(Integer.valueOf(name.substring(MARK.length())), number(value));
          }
        });
    return marks;
  }

  private static int number(String typed) {
    try {
      return Integer.parseInt(typed.strip());
    } catch (NumberFormatException e) {
      throw new Refusal("Балл «%s» — не целое число: исправьте его.".formatted(typed));
    }
  }

  @PostMapping("/{juror}/applications/{application}/abstain")
  String abstain(
      @PathVariable UUID contestId,
      @PathVariable UUID juror,
      @PathVariable UUID application,
      RedirectAttributes then) {
    scoring.abstain(members.current(), contestId, juror, application);
    return sheet(contestId, juror, then, "Отмечено: по этой заявке воздерживаетесь.");
  }

  @PostMapping("/{juror}/finish")
  String finish(@PathVariable UUID contestId, @PathVariable UUID juror, RedirectAttributes then) {
    scoring.finish(members.current(), contestId, juror);
    return sheet(contestId, juror, then, "Спасибо: оценки приняты, задача закрыта.");
  }

  @PostMapping("/{juror}/go-on")
  String goOn(@PathVariable UUID contestId, @PathVariable UUID juror, RedirectAttributes then) {
    scoring.goOn(members.current(), contestId, juror);
    return sheet(contestId, juror, then, "Можно изменить оценки.");
  }

  private static String sheet(UUID contest, UUID juror, RedirectAttributes then, String what) {
    then.addFlashAttribute("done", what);
    return "redirect:/contests/%s/jury/%s".formatted(contest, juror);
  }
}
