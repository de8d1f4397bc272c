package school.mentoring.enrolment.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Invites many people of a programme to a survey at once. */
@Service
public class SurveyInvitations {

  private final Campaigns campaigns;
  private final Enrolment enrolment;
  private final InvitationSending sending;

  SurveyInvitations(Campaigns campaigns, Enrolment enrolment, InvitationSending sending) {
    this.campaigns = campaigns;
    this.enrolment = enrolment;
    this.sending = sending;
  }

  /**
   * Invites those of some people whom the survey means and who were not invited yet.
   *
   * @return how many are new
   * @throws Refusal if the survey is over
   */
  @Transactional
  public int invite(OrganisationId organisation, UUID id, Collection<UUID> people) {
    Campaign campaign = campaigns.get(organisation, id);
    if (campaign.state(campaigns.today()) == Campaign.State.CLOSED) {
      throw Refusal.conflict(
          "Опрос закончен, его итоги уже видны: новых участников спросите в другом опросе.");
    }
    List<Participant> meant =
        enrolment.all(organisation, Set.copyOf(people)).values().stream()
            .filter(campaign::means)
            .toList();
    return sending.send(campaign, meant, InvitationRespondent.SELF);
  }
}
