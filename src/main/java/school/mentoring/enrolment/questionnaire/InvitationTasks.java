package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

/** Those of the invited who have a login get the questionnaire as a task as well. */
@Component
class InvitationTasks {

  private final QuestionnaireTasks tasks;
  private final Staff staff;
  private final Clock clock;

  InvitationTasks(QuestionnaireTasks tasks, Staff staff, Clock clock) {
    this.tasks = tasks;
    this.staff = staff;
    this.clock = clock;
  }

  /** Opens a task where the one who answers has a login here and the consents suffice. */
  void ask(Campaign campaign, Invitation invitation, Participant person) {
    if (invitation.hasTask() || !InvitationGate.open(campaign.kind(), person, today())) {
      return;
    }
    login(campaign, invitation, person)
        .filter(it -> logins(campaign.organisation()).contains(it))
        .ifPresent(it -> open(campaign, invitation, person, it));
  }

  private void open(Campaign campaign, Invitation invitation, Participant person, String login) {
    tasks.ask(
        campaign.organisation(),
        campaign.programme(),
        invitation.id(),
        campaign.kind(),
        Optional.of(login),
        campaign.kind().thirdParty() ? person.name().full() : "");
    invitation.taskOpened();
  }

  /** The consents came: the task is opened if the campaign goes on. */
  void askWhileOpen(Campaign campaign, Invitation invitation, Participant person) {
    if (campaign.state(today()) != Campaign.State.CLOSED) {
      ask(campaign, invitation, person);
    }
  }

  /** A consent went: the task closes if those that are left do not suffice. */
  void withdrawIfShut(Campaign campaign, Invitation invitation, Participant person) {
    if (!InvitationGate.open(campaign.kind(), person, today())) {
      withdraw(invitation);
    }
  }

  /** It was answered elsewhere, may not be asked any more, or its campaign has ended. */
  void withdraw(Invitation invitation) {
    if (invitation.hasTask()) {
      tasks.withdraw(invitation.organisation(), invitation.id());
      invitation.taskClosed();
    }
  }

  private static Optional<String> login(
      Campaign campaign, Invitation invitation, Participant person) {
    if (campaign.kind().thirdParty()) {
      return invitation.respondentLogin();
    }
    return person instanceof Mentor mentor ? mentor.login() : Optional.empty();
  }

  private Set<String> logins(OrganisationId organisation) {
    return staff.of(organisation).stream().map(StaffMember::login).collect(Collectors.toSet());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
