package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.Refusal;

/** Invites people whom a campaign means; whoever was invited before stays so. */
@Component
class InvitationSending {

  private final InvitationRepository invitations;
  private final InvitationTasks tasks;
  private final Clock clock;

  InvitationSending(InvitationRepository invitations, InvitationTasks tasks, Clock clock) {
    this.invitations = invitations;
    this.tasks = tasks;
    this.clock = clock;
  }

  /**
   * Invites those of some people who were not yet, or the third party about each of them.
   *
   * @return how many are new
   */
  int send(
      Campaign campaign,
      Collection<? extends Participant> people,
      InvitationRespondent respondent) {
    List<UUID> ids = people.stream().map(Participant::uuid).toList();
    Set<UUID> invited =
        ids.isEmpty() ? Set.of() : invitations.invited(campaign.id(), respondent.name(), ids);
    List<? extends Participant> fresh =
        people.stream().filter(it -> !invited.contains(it.uuid())).toList();
    fresh.forEach(it -> invite(campaign, it, respondent));
    return fresh.size();
  }

  private void invite(Campaign campaign, Participant person, InvitationRespondent respondent) {
    if (campaign.kind().thirdParty() == respondent.name().isEmpty()) {
      throw new Refusal("Кто отвечает: эту анкету так не раздают, обновите страницу.");
    }
    Invitation invitation =
        invitations.save(new Invitation(campaign, person.uuid(), respondent, clock.instant()));
    tasks.ask(campaign, invitation, person);
  }
}
