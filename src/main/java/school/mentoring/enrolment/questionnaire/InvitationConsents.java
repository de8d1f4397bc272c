package school.mentoring.enrolment.questionnaire;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.ConsentWithdrawn;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantConsented;
import school.mentoring.shared.OrganisationId;

/**
 * Opens and closes the tasks of those who have a login as consents come and go; links need nothing,
 * since the gate is asked whenever one is used.
 */
@Component
class InvitationConsents {

  private final InvitationRepository invitations;
  private final CampaignRepository campaigns;
  private final InvitationTasks tasks;
  private final Enrolment enrolment;

  InvitationConsents(
      InvitationRepository invitations,
      CampaignRepository campaigns,
      InvitationTasks tasks,
      Enrolment enrolment) {
    this.invitations = invitations;
    this.campaigns = campaigns;
    this.tasks = tasks;
    this.enrolment = enrolment;
  }

  @EventListener
  void consented(ParticipantConsented event) {
    unanswered(
        event.organisation(),
        event.participant(),
        (invitation, person) -> tasks.askWhileOpen(campaign(invitation), invitation, person));
  }

  @EventListener
  void withdrawn(ConsentWithdrawn event) {
    unanswered(
        event.organisation(),
        event.participant(),
        (invitation, person) -> tasks.withdrawIfShut(campaign(invitation), invitation, person));
  }

  private void unanswered(
      OrganisationId organisation, UUID participant, BiConsumer<Invitation, Participant> then) {
    var open = invitations.findByParticipantAndAnsweredAtIsNull(participant);
    if (!open.isEmpty()) {
      Participant person = enrolment.get(organisation, participant);
      open.forEach(it -> then.accept(it, person));
    }
  }

  private Campaign campaign(Invitation invitation) {
    return campaigns.findById(invitation.campaign()).orElseThrow();
  }
}
