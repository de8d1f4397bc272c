package school.mentoring.enrolment.questionnaire.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.questionnaire.CampaignPlan;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.SentOnce;

/** The list of the campaigns, and where one is begun. */
@Controller
class CampaignListController {

  private static final int PROGRAMMES = 50;
  private static final int USUAL_DAYS = 14;

  private final CampaignReaders readers;
  private final Campaigns campaigns;
  private final Programmes programmes;
  private final MentoringForms forms;

  CampaignListController(
      CampaignReaders readers, Campaigns campaigns, Programmes programmes, MentoringForms forms) {
    this.readers = readers;
    this.campaigns = campaigns;
    this.programmes = programmes;
    this.forms = forms;
  }

  @GetMapping("/questionnaires")
  String list(
      @RequestParam(defaultValue = "false") boolean surveys,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember member = readers.reader();
    OrganisationId organisation = member.organisation();
    model.addAttribute("section", "participants");
    model.addAttribute("leads", member.leads());
    model.addAttribute(
        "campaigns", campaigns.page(organisation, CampaignReaders.seen(member, surveys), page));
    model.addAttribute("surveys", surveys);
    model.addAttribute("programmes", running(organisation));
    model.addAttribute("kinds", CampaignReaders.seen(member, false));
    model.addAttribute("forms", forms.of(organisation));
    model.addAttribute("today", readers.today());
    model.addAttribute("usualEnd", readers.today().plusDays(USUAL_DAYS));
    return "enrolment/campaign/campaigns";
  }

  private List<Programme> running(OrganisationId organisation) {
    return programmes.of(organisation, PageRequest.of(0, PROGRAMMES)).stream()
        .filter(it -> !it.ended())
        .toList();
  }

  @SentOnce
  @PostMapping("/questionnaires")
  String begin(
      @RequestParam String programme,
      @RequestParam QuestionnaireKind kind,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate opensOn,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate closesOn,
      RedirectAttributes then) {
    CurrentMember member = readers.leader();
    UUID begun =
        campaigns.begin(
            member.organisation(),
            ProgrammeId.of(programme),
            new CampaignPlan(kind, form, opensOn, closesOn),
            member.login());
    then.addFlashAttribute("done", "Сбор анкет начат. Пригласите людей или выдайте общую ссылку.");
    return "redirect:/questionnaires/" + begun;
  }
}
