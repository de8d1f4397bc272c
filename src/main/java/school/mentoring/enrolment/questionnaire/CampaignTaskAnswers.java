package school.mentoring.enrolment.questionnaire;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.Participant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The questionnaires of the campaigns, for those who find them among their tasks. */
@Component
class CampaignTaskAnswers implements QuestionnaireAnswers {

  private final InvitationRepository invitations;
  private final Campaigns campaigns;
  private final Enrolment enrolment;
  private final CampaignForms forms;
  private final CampaignAnswers answers;

  CampaignTaskAnswers(
      InvitationRepository invitations,
      Campaigns campaigns,
      Enrolment enrolment,
      CampaignForms forms,
      CampaignAnswers answers) {
    this.invitations = invitations;
    this.campaigns = campaigns;
    this.enrolment = enrolment;
    this.forms = forms;
    this.answers = answers;
  }

  @Override
  @Transactional(readOnly = true)
  public Questionnaire questionnaire(OrganisationId organisation, UUID id) {
    Invitation invitation = find(organisation, id);
    Participant person = enrolment.get(organisation, invitation.participant());
    return forms.of(campaigns.get(organisation, invitation.campaign()), Optional.of(person));
  }

  @Override
  @Transactional
  public void accept(OrganisationId organisation, UUID id, Map<String, Object> values) {
    Invitation invitation = find(organisation, id);
    AnswerSheet sheet =
        new AnswerSheet(
            CampaignForms.texts(values),
            AnswerSheet.Channel.TASK,
            invitation.respondentLogin().orElse(null),
            UUID.randomUUID());
    answers.accept(id, sheet);
  }

  private Invitation find(OrganisationId organisation, UUID id) {
    return invitations
        .findById(id)
        .filter(it -> it.organisation().equals(organisation))
        .orElseThrow(() -> Refusal.notFound("Приглашение не найдено: анкету отозвали."));
  }
}
