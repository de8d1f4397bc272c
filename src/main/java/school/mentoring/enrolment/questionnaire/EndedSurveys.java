package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Surveys that ended by their last day. Their results can be read, so nothing may be added: the
 * tasks of those who have not answered are taken back.
 */
@Component
class EndedSurveys {

  private static final Limit AT_ONCE = Limit.of(500);

  private final InvitationRepository invitations;
  private final InvitationTasks tasks;
  private final Clock clock;

  EndedSurveys(InvitationRepository invitations, InvitationTasks tasks, Clock clock) {
    this.invitations = invitations;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** The invitations that still stand among somebody's tasks. */
  @Transactional(readOnly = true)
  List<UUID> withTasks() {
    return invitations.withTasksOfEnded(QuestionnaireKind.surveys(), LocalDate.now(clock), AT_ONCE);
  }

  /** Safe to run twice, and on two nodes at once. */
  @Transactional
  void takeBack(UUID invitation) {
    invitations.lock(invitation).ifPresent(tasks::withdraw);
  }
}
