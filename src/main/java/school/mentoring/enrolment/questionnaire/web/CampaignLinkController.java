package school.mentoring.enrolment.questionnaire.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import school.mentoring.document.QrCode;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.InvitationLinks;
import school.mentoring.enrolment.questionnaire.InvitationPaper;
import school.mentoring.enrolment.questionnaire.InvitationToken;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PublicAddress;
import school.mentoring.shared.web.Download;

/** Hands links out, on the screen and on paper; each is shown once, when it is made. */
@Controller
@RequestMapping("/questionnaires/{id}")
class CampaignLinkController {

  private final CampaignReaders readers;
  private final Campaigns campaigns;
  private final InvitationLinks links;
  private final InvitationPaper paper;
  private final PublicAddress address;

  CampaignLinkController(
      CampaignReaders readers,
      Campaigns campaigns,
      InvitationLinks links,
      InvitationPaper paper,
      PublicAddress address) {
    this.readers = readers;
    this.campaigns = campaigns;
    this.links = links;
    this.paper = paper;
    this.address = address;
  }

  @PostMapping("/invitations/{invitation}/link")
  String link(@PathVariable UUID id, @PathVariable UUID invitation, Model model) {
    return shown(id, links.reissue(organisation(), id, invitation), false, model);
  }

  @PostMapping("/common-link")
  String commonLink(@PathVariable UUID id, Model model) {
    return shown(id, links.issueCommon(organisation(), id), true, model);
  }

  private String shown(UUID id, InvitationToken token, boolean common, Model model) {
    String link = base() + token.path();
    model.addAttribute("section", "participants");
    model.addAttribute("campaign", campaigns.get(organisation(), id));
    model.addAttribute("common", common);
    model.addAttribute("link", link);
    model.addAttribute("code", QrCode.of(link));
    return "enrolment/campaign/link";
  }

  @Noted(act = AccessAct.PRINTED, place = "ссылки на анкету")
  @PostMapping("/slips.pdf")
  ResponseEntity<byte[]> slips(@PathVariable UUID id) {
    return Download.pdf("Ссылки на анкету", paper.slips(organisation(), id, base()).pdf());
  }

  @Noted(act = AccessAct.PRINTED, place = "ссылка на анкету")
  @PostMapping("/invitations/{invitation}/slip.pdf")
  ResponseEntity<byte[]> slip(@PathVariable UUID id, @PathVariable UUID invitation) {
    return Download.pdf(
        "Ссылка на анкету", paper.slip(organisation(), id, invitation, base()).pdf());
  }

  @PostMapping("/poster.pdf")
  ResponseEntity<byte[]> poster(@PathVariable UUID id) {
    return Download.pdf(
        "Объявление с общей ссылкой", paper.poster(organisation(), id, base()).pdf());
  }

  /** Where people outside reach the server; else as the curator does, inside the school. */
  private String base() {
    return address
        .of("")
        .orElseGet(() -> ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
  }

  private OrganisationId organisation() {
    return readers.leader().organisation();
  }
}
