package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
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

  private final InvitationRepository invitations;
  private final Campaigns campaigns;
  private final Enrolment enrolment;
  private final InvitationTasks tasks;
  private final Clock clock;

  SurveyInvitations(
      InvitationRepository invitations,
      Campaigns campaigns,
      Enrolment enrolment,
      InvitationTasks tasks,
      Clock clock) {
    this.invitations = invitations;
    this.campaigns = campaigns;
    this.enrolment = enrolment;
    this.tasks = tasks;
    this.clock = clock;
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
    Set<UUID> invited = invitations.invited(id);
    List<Participant> meant =
        enrolment.all(organisation, Set.copyOf(people)).values().stream()
            .filter(it -> campaign.means(it) && !invited.contains(it.uuid()))
            .toList();
    meant.forEach(it -> invite(campaign, it));
    return meant.size();
  }

  private void invite(Campaign campaign, Participant person) {
    Invitation invitation =
        invitations.save(
            new Invitation(campaign, person.uuid(), InvitationRespondent.SELF, clock.instant()));
    tasks.ask(campaign, invitation, person);
  }
}
