package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;

/** What the holders of links may see and do without a login. */
@Service
public class CampaignVisits {

  private final InvitationLinkRepository links;
  private final CampaignRepository campaigns;
  private final InvitationRepository invitations;
  private final Enrolment enrolment;
  private final Clock clock;

  CampaignVisits(
      InvitationLinkRepository links,
      CampaignRepository campaigns,
      InvitationRepository invitations,
      Enrolment enrolment,
      Clock clock) {
    this.links = links;
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.enrolment = enrolment;
    this.clock = clock;
  }

  /** What is behind a link; empty alike for one that is unknown, revoked or past its last day. */
  @Transactional(readOnly = true)
  public Optional<CampaignVisit> find(InvitationToken token) {
    return links.live(token.hash()).flatMap(this::visit);
  }

  /** The questionnaire was opened by the link. */
  @Transactional
  public void opened(CampaignVisit visit) {
    visit.invitation().ifPresent(it -> invitations.opened(it.id(), clock.instant()));
  }

  /** Somebody who has answered would like to answer once more. */
  @Transactional
  public void askToReopen(CampaignVisit visit) {
    visit
        .invitation()
        .flatMap(it -> invitations.lock(it.id()))
        .ifPresent(it -> it.askToReopen(clock.instant()));
  }

  private Optional<CampaignVisit> visit(InvitationLink link) {
    LocalDate today = LocalDate.now(clock);
    Campaign campaign = campaigns.findById(link.campaign()).orElseThrow();
    if (campaign.state(today) == Campaign.State.CLOSED) {
      return Optional.empty();
    }
    Optional<Invitation> invitation = link.invitation().flatMap(invitations::findById);
    Optional<Participant> person =
        invitation.map(it -> enrolment.get(it.organisation(), it.participant()));
    return Optional.of(
        new CampaignVisit(
            campaign, invitation, person, state(campaign, invitation, person, today)));
  }

  private static CampaignVisit.State state(
      Campaign campaign,
      Optional<Invitation> invitation,
      Optional<Participant> person,
      LocalDate today) {
    if (!person.map(it -> InvitationGate.open(campaign.kind(), it, today)).orElse(true)) {
      return CampaignVisit.State.WAITS_FOR_CONSENT;
    }
    if (invitation.map(Invitation::isAnswered).orElse(false)) {
      return CampaignVisit.State.ANSWERED;
    }
    return campaign.state(today) == Campaign.State.PLANNED
        ? CampaignVisit.State.UPCOMING
        : CampaignVisit.State.OPEN;
  }
}
