package school.mentoring.enrolment.questionnaire;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;

/** Takes away what participants, and others about them, wrote in questionnaires. */
@Service
public class AnswerErasure {

  private final AnswerRepository answers;
  private final InvitationRepository invitations;
  private final InvitationLinkRepository links;
  private final InvitationTasks tasks;

  AnswerErasure(
      AnswerRepository answers,
      InvitationRepository invitations,
      InvitationLinkRepository links,
      InvitationTasks tasks) {
    this.answers = answers;
    this.invitations = invitations;
    this.links = links;
    this.tasks = tasks;
  }

  /** How many answers of a participant, or about one, are kept. */
  @Transactional(readOnly = true)
  public long count(OrganisationId organisation, UUID participant) {
    return answers.countByOrganisationAndParticipant(organisation, participant);
  }

  /**
   * Deletes the answers, invitations, links and tasks of a participant. Safe to run twice.
   *
   * @return how many answers there were
   */
  @Transactional
  public long erase(OrganisationId organisation, UUID participant) {
    List<Answer> written = answers.findByOrganisationAndParticipant(organisation, participant);
    answers.deleteAll(written);
    answers.flush();
    List<Invitation> asked =
        invitations.findByOrganisationAndParticipant(organisation, participant);
    asked.forEach(
        it -> {
          tasks.withdraw(it);
          links.forget(it.id());
        });
    invitations.deleteAll(asked);
    return written.size();
  }
}
