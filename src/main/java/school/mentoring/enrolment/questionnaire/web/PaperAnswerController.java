package school.mentoring.enrolment.questionnaire.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.questionnaire.AnswerSheet;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.CampaignForms;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.Invitations;
import school.mentoring.organisation.CurrentMember;

/** Where the curator types what somebody answered on paper. */
@Controller
@RequestMapping("/questionnaires/{id}/invitations/{invitation}/paper")
class PaperAnswerController {

  private final CampaignReaders readers;
  private final Campaigns campaigns;
  private final Invitations invitations;
  private final CampaignForms forms;
  private final CampaignAnswers answers;

  PaperAnswerController(
      CampaignReaders readers,
      Campaigns campaigns,
      Invitations invitations,
      CampaignForms forms,
      CampaignAnswers answers) {
    this.readers = readers;
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.forms = forms;
    this.answers = answers;
  }

  @GetMapping
  ModelAndView form(@PathVariable UUID id, @PathVariable UUID invitation) {
    Campaign campaign = campaigns.get(readers.leader().organisation(), id);
    return page(campaign, invitations.get(campaign, invitation), Map.of(), Map.of());
  }

  @PostMapping
  Object enter(
      @PathVariable UUID id,
      @PathVariable UUID invitation,
      @RequestParam MultiValueMap<String, String> sent,
      RedirectAttributes then) {
    CurrentMember member = readers.leader();
    Campaign campaign = campaigns.get(member.organisation(), id);
    Invitations.Row row = invitations.get(campaign, invitation);
    Map<String, List<String>> typed = new LinkedHashMap<>(sent);
    CampaignForms.Filled filled = forms.check(campaign, Optional.of(row.person()), typed);
    if (!filled.problems().isEmpty()) {
      return page(campaign, row, typed, filled.problems());
    }
    keep(row, filled.values(), member);
    then.addFlashAttribute("done", "Ответ с бумаги внесён.");
    return "redirect:/questionnaires/" + id;
  }

  /** The sheet came back empty: nobody waits for it any more. */
  @PostMapping("/blank")
  String blank(@PathVariable UUID id, @PathVariable UUID invitation, RedirectAttributes then) {
    CurrentMember member = readers.leader();
    Campaign campaign = campaigns.get(member.organisation(), id);
    keep(invitations.get(campaign, invitation), Map.of(), member);
    then.addFlashAttribute("done", "Отмечено: бланк сдан без ответа.");
    return "redirect:/questionnaires/" + id;
  }

  private void keep(Invitations.Row row, Map<String, List<String>> values, CurrentMember by) {
    answers.accept(
        row.invitation().id(),
        new AnswerSheet(values, AnswerSheet.Channel.PAPER, by.login(), UUID.randomUUID()));
  }

  private ModelAndView page(
      Campaign campaign,
      Invitations.Row row,
      Map<String, List<String>> typed,
      Map<String, String> problems) {
    ModelAndView page =
        new ModelAndView(
            "enrolment/campaign/paper",
            problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    page.addObject("section", "participants");
    page.addObject("campaign", campaign);
    page.addObject("row", row);
    page.addObject("questionnaire", forms.of(campaign, Optional.of(row.person())));
    page.addObject("typed", typed);
    page.addObject("problems", problems);
    return page;
  }
}
