package school.mentoring.enrolment.questionnaire;

import java.util.Optional;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Brings a questionnaire to people with a login as a task of Tasklist. A port: the engine does it.
 */
public interface QuestionnaireTasks {

  /**
   * Opens a task with the questionnaire, unless one is open for the invitation.
   *
   * @param programme that the task belongs to
   * @param invitation handed back with the answers; its tasks can be withdrawn by it
   * @param login who answers; empty: a curator does
   * @param caption whom it is about, as lists of tasks show it; empty if oneself
   */
  void ask(
      OrganisationId organisation,
      ProgrammeId programme,
      UUID invitation,
      QuestionnaireKind kind,
      Optional<String> login,
      String caption);

  /** Closes what is open for an invitation, since it was answered elsewhere or taken back. */
  void withdraw(OrganisationId organisation, UUID invitation);
}
