package school.mentoring.enrolment.questionnaire;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.entry.EntryField;
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
   * Answers by the common link that nobody has told the person of yet, and that bear such a name.
   */
  @Transactional(readOnly = true)
  List<Answer> candidates(OrganisationId organisation, Predicate<String> name) {
    return answers.findByOrganisationAndParticipantIsNull(organisation).stream()
        .filter(it -> name.test(nameIn(it)))
        .toList();
  }

  private static String nameIn(Answer answer) {
    return Stream.of(EntryField.SURNAME, EntryField.GIVEN_NAME, EntryField.PATRONYMIC)
        .map(it -> answer.text(it.key()))
        .collect(Collectors.joining(" "));
  }

  /** Deletes answers that have no invitation. */
  @Transactional
  void erase(List<Answer> candidates) {
    answers.deleteAll(candidates);
    answers.flush();
  }

  /** A pseudonym is no address: nobody is written to there any more. */
  @Transactional
  void letGoOfAddresses(OrganisationId organisation) {
    invitations.letGoOfAddresses(organisation);
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
