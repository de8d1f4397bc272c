package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Hands out links and takes them back. A token is shown when it is issued and never again, so each
 * sheet and each letter gets a new one; those handed out before stay good until they are revoked.
 */
@Service
public class InvitationLinks {

  private final InvitationLinkRepository links;
  private final InvitationRepository invitations;
  private final Campaigns campaigns;
  private final Clock clock;

  InvitationLinks(
      InvitationLinkRepository links,
      InvitationRepository invitations,
      Campaigns campaigns,
      Clock clock) {
    this.links = links;
    this.invitations = invitations;
    this.campaigns = campaigns;
    this.clock = clock;
  }

  /** One more link of an invitation. */
  @Transactional
  InvitationToken issue(Campaign campaign, Invitation invitation) {
    return issue(campaign, invitation.id());
  }

  /**
   * One more common link, for adults who are not in the base yet.
   *
   * @throws Refusal if the questionnaire is one that nobody may answer unasked
   */
  @Transactional
  public InvitationToken issueCommon(OrganisationId organisation, UUID campaign) {
    Campaign found = open(organisation, campaign);
    if (found.kind().about().isEmpty() || found.kind().thirdParty() || found.kind().survey()) {
      throw new Refusal(
          "Общая ссылка бывает только у анкет наставника и наставляемого: пригласите людей поимённо.");
    }
    return issue(found, (UUID) null);
  }

  /** A new link in the place of all those handed out to one person before. */
  @Transactional
  public InvitationToken reissue(OrganisationId organisation, UUID campaign, UUID invitation) {
    Campaign found = open(organisation, campaign);
    Invitation invited = invitation(found, invitation);
    links.revoke(invited.id(), clock.instant());
    return issue(found, invited);
  }

  /** Kills the links of one person. */
  @Transactional
  public void revoke(OrganisationId organisation, UUID campaign, UUID invitation) {
    Campaign found = campaigns.get(organisation, campaign);
    links.revoke(invitation(found, invitation).id(), clock.instant());
  }

  /** Kills the common links. */
  @Transactional
  public int revokeCommon(OrganisationId organisation, UUID campaign) {
    return links.revokeCommon(campaigns.get(organisation, campaign).id(), clock.instant());
  }

  /** Kills every link of a campaign. */
  @Transactional
  public int revokeAll(OrganisationId organisation, UUID campaign) {
    return links.revokeAll(campaigns.get(organisation, campaign).id(), clock.instant());
  }

  /** How many common links are good. */
  @Transactional(readOnly = true)
  public long liveCommon(Campaign campaign) {
    return links.liveCommon(campaign.id());
  }

  private Campaign open(OrganisationId organisation, UUID id) {
    Campaign campaign = campaigns.get(organisation, id);
    if (campaign.state(campaigns.today()) == Campaign.State.CLOSED) {
      throw Refusal.conflict("Сбор анкет закончен: продлите его, и ссылки можно будет выдать.");
    }
    return campaign;
  }

  private InvitationToken issue(Campaign campaign, UUID invitation) {
    InvitationToken token = InvitationToken.random();
    links.save(new InvitationLink(campaign, invitation, token, clock.instant()));
    return token;
  }

  private Invitation invitation(Campaign campaign, UUID id) {
    return invitations
        .findByIdAndCampaign(id, campaign.id())
        .orElseThrow(() -> Refusal.notFound("Приглашение не найдено: обновите страницу."));
  }
}
