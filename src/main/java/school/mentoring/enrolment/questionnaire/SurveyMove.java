package school.mentoring.enrolment.questionnaire;

/**
 * People who gave one mark on entry and another, or the same, at the end.
 *
 * @param key of the question
 */
public record SurveyMove(
    QuestionnaireKind kind, String form, String key, int entry, int exit, int people) {}
