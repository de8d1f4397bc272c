package school.mentoring.enrolment.questionnaire.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.CampaignAnswers;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.InvitationLinks;
import school.mentoring.enrolment.questionnaire.InvitationReminders;
import school.mentoring.enrolment.questionnaire.Invitations;
import school.mentoring.enrolment.questionnaire.Invitations.Which;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** One campaign: who was invited, who opened, answered, is missing; and what is done about it. */
@Controller
@RequestMapping("/questionnaires/{id}")
class CampaignController {

  private final CampaignReaders readers;
  private final Campaigns campaigns;
  private final Invitations invitations;
  private final InvitationLinks links;
  private final InvitationReminders reminders;
  private final CampaignAnswers answers;

  CampaignController(
      CampaignReaders readers,
      Campaigns campaigns,
      Invitations invitations,
      InvitationLinks links,
      InvitationReminders reminders,
      CampaignAnswers answers) {
    this.readers = readers;
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.links = links;
    this.reminders = reminders;
    this.answers = answers;
  }

  @Noted(act = AccessAct.LISTED, place = "кто ответил на анкету", list = "rows")
  @GetMapping
  String show(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "ALL") Which which,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember member = readers.reader();
    Campaign campaign = campaigns.get(member.organisation(), id);
    if (!CampaignReaders.seen(member).contains(campaign.kind())) {
      throw Refusal.notFound("Сбор анкет не найден: откройте его со страницы «Анкеты».");
    }
    model.addAttribute("section", "participants");
    model.addAttribute("leads", member.leads());
    model.addAttribute("campaign", campaign);
    model.addAttribute("state", campaign.state(readers.today()));
    model.addAttribute("figures", campaigns.figures(campaign));
    model.addAttribute("which", which);
    model.addAttribute("rows", invitations.page(campaign, which, page));
    model.addAttribute("commonLinks", links.liveCommon(campaign));
    model.addAttribute("today", readers.today());
    return "enrolment/campaign/campaign";
  }

  @PostMapping("/stop")
  String stop(@PathVariable UUID id, RedirectAttributes then) {
    campaigns.stop(organisation(), id);
    return done(id, "Сбор анкет закончен: ссылки больше не действуют.", then);
  }

  @PostMapping("/end")
  String prolong(
      @PathVariable UUID id,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate closesOn,
      RedirectAttributes then) {
    campaigns.prolong(organisation(), id, closesOn);
    return done(id, "Последний день сбора изменён.", then);
  }

  @PostMapping("/reminders")
  String remind(@PathVariable UUID id, RedirectAttributes then) {
    return done(id, reminders.send(organisation(), id).toString(), then);
  }

  @PostMapping("/revocation")
  String revokeAll(@PathVariable UUID id, RedirectAttributes then) {
    int revoked = links.revokeAll(organisation(), id);
    return done(id, "Отозвано ссылок: %d. Выдайте новые.".formatted(revoked), then);
  }

  @PostMapping("/common-link/revocation")
  String revokeCommon(@PathVariable UUID id, RedirectAttributes then) {
    int revoked = links.revokeCommon(organisation(), id);
    return done(id, "Отозвано общих ссылок: %d.".formatted(revoked), then);
  }

  @PostMapping("/invitations/{invitation}/revocation")
  String revoke(@PathVariable UUID id, @PathVariable UUID invitation, RedirectAttributes then) {
    links.revoke(organisation(), id, invitation);
    return done(id, "Ссылка отозвана.", then);
  }

  @PostMapping("/invitations/{invitation}/reopening")
  String reopen(@PathVariable UUID id, @PathVariable UUID invitation, RedirectAttributes then) {
    answers.reopen(campaigns.get(organisation(), id), invitation);
    return done(id, "Анкету можно заполнить ещё раз по той же ссылке.", then);
  }

  private OrganisationId organisation() {
    return readers.leader().organisation();
  }

  private static String done(UUID id, String message, RedirectAttributes then) {
    then.addFlashAttribute("done", message);
    return "redirect:/questionnaires/" + id;
  }
}
