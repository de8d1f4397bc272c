package school.mentoring.enrolment.process;

import school.mentoring.engine.ProcessVariable;

/** The variables of the process fillQuestionnaire; answers are none of them. */
final class QuestionnaireVariables {

  /** Whose answers are asked for. */
  static final ProcessVariable<String> INVITATION = ProcessVariable.text("invitationId");

  /** Name of a {@link school.mentoring.enrolment.questionnaire.QuestionnaireKind}. */
  static final ProcessVariable<String> KIND = ProcessVariable.text("questionnaireKind");

  /** Login of who answers; null where a curator does. */
  static final ProcessVariable<String> RESPONDENT = ProcessVariable.text("respondent");

  /** Whom it is about, for the lists of tasks. */
  static final ProcessVariable<String> CAPTION = ProcessVariable.text("caption");

  private QuestionnaireVariables() {}
}
