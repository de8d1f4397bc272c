package school.mentoring.enrolment.questionnaire.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.questionnaire.Answer;
import school.mentoring.enrolment.questionnaire.AnswerAcceptance;
import school.mentoring.enrolment.questionnaire.AnswerChange;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;

/** The answers that nobody has looked at yet, taken over at once where nothing is lost. */
@Controller
@RequestMapping("/questionnaires/{id}/answers")
class CampaignAnswerListController {

  private final CampaignReaders readers;
  private final CampaignAnswers answers;
  private final AnswerAcceptance acceptance;

  CampaignAnswerListController(
      CampaignReaders readers, CampaignAnswers answers, AnswerAcceptance acceptance) {
    this.readers = readers;
    this.answers = answers;
    this.acceptance = acceptance;
  }

  /** An answer in the list of those to look at. */
  record Row(Answer answer, String name, boolean known, long changes, long conflicts) {

    static Row of(AnswerAcceptance.Look look) {
      Answer answer = look.answer();
      String name =
          look.person()
              .map(it -> it.name().full())
              .orElseGet(
                  () ->
                      answer.text(EntryField.SURNAME.key())
                          + " "
                          + answer.text(EntryField.GIVEN_NAME.key()));
      long conflicts = look.changes().stream().filter(AnswerChange::conflict).count();
      return new Row(answer, name, look.person().isPresent(), look.changes().size(), conflicts);
    }
  }

  @Noted(act = AccessAct.LISTED, place = "ответы на анкету", list = "rows")
  @GetMapping
  String list(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Model model) {
    Campaign campaign = readers.taking(id);
    model.addAttribute("section", "participants");
    model.addAttribute("campaign", campaign);
    model.addAttribute(
        "rows", acceptance.look(campaign, answers.toLookAt(campaign, page)).map(Row::of));
    return "enrolment/campaign/answers";
  }

  @PostMapping("/acceptance")
  String takeAll(@PathVariable UUID id, RedirectAttributes then) {
    AnswerAcceptance.Report report = acceptance.takeAllWithoutConflict(readers.taking(id));
    then.addFlashAttribute("done", report.toString());
    return "redirect:/questionnaires/%s/answers".formatted(id);
  }
}
