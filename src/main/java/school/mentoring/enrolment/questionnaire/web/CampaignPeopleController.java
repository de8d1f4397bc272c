package school.mentoring.enrolment.questionnaire.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.InvitationRespondent;
import school.mentoring.enrolment.questionnaire.Invitations;
import school.mentoring.organisation.Staff;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;

/** Where people of the base are chosen to be invited. */
@Controller
@RequestMapping("/questionnaires/{id}/people")
class CampaignPeopleController {

  private final CampaignReaders readers;
  private final Campaigns campaigns;
  private final Invitations invitations;
  private final Staff staff;

  CampaignPeopleController(
      CampaignReaders readers, Campaigns campaigns, Invitations invitations, Staff staff) {
    this.readers = readers;
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.staff = staff;
  }

  @Noted(act = AccessAct.LISTED, place = "кого пригласить к анкете", list = "people")
  @GetMapping
  String choose(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    OrganisationId organisation = readers.leader().organisation();
    Campaign campaign = campaigns.get(organisation, id);
    model.addAttribute("section", "participants");
    model.addAttribute("campaign", campaign);
    model.addAttribute("search", search);
    model.addAttribute("people", invitations.notInvited(campaign, search, "", page));
    model.addAttribute("staff", staff.of(organisation));
    model.addAttribute("today", readers.today());
    return "enrolment/campaign/people";
  }

  @PostMapping
  String invite(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean all,
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "") List<UUID> chosen,
      @RequestParam(defaultValue = "") String respondent,
      @RequestParam(defaultValue = "") String login,
      @RequestParam(defaultValue = "") String email,
      RedirectAttributes then) {
    OrganisationId organisation = readers.leader().organisation();
    InvitationRespondent who =
        campaigns.get(organisation, id).kind().thirdParty()
            ? InvitationRespondent.thirdParty(respondent, login, email)
            : InvitationRespondent.SELF;
    int invited =
        all
            ? invitations.inviteAll(organisation, id, search, who)
            : invitations.invite(organisation, id, chosen, who);
    then.addFlashAttribute("done", "Приглашено: %d. Раздайте ссылки.".formatted(invited));
    return "redirect:/questionnaires/" + id;
  }
}
