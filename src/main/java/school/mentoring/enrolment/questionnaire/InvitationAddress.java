package school.mentoring.enrolment.questionnaire;

import java.util.Optional;
import school.mentoring.enrolment.Participant;

/** Where a letter to somebody invited goes. */
final class InvitationAddress {

  private InvitationAddress() {}

  /** The address; empty if nobody knows one. */
  static String of(Campaign campaign, Invitation invitation, Participant person) {
    if (!campaign.kind().thirdParty()) {
      return InvitationEmail.in(person.contacts()).orElse("");
    }
    return invitation
        .respondentEmail()
        .or(
            () ->
                campaign.kind() == QuestionnaireKind.PARENT
                    ? InvitationEmail.in(person.profile().representativeContacts())
                    : Optional.empty())
        .orElse("");
  }
}
