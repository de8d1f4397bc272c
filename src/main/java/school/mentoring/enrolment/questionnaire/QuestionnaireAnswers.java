package school.mentoring.enrolment.questionnaire;

import java.util.Map;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;

/**
 * Where a task's questionnaire comes from and where its answers go: whoever sent the invitation.
 */
public interface QuestionnaireAnswers {

  /** The questionnaire that an invitation asks for, with the person it is about and all choices. */
  Questionnaire questionnaire(OrganisationId organisation, UUID invitation);

  /**
   * Takes the answers of a task, already checked, in the transaction that completes it.
   *
   * @param values by the keys of the questions, as in {@link Checked#values()}
   */
  void accept(OrganisationId organisation, UUID invitation, Map<String, Object> values);
}
