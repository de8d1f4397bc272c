package school.mentoring.enrolment.questionnaire;

/**
 * How many people gave one answer to one question.
 *
 * @param form of mentoring of those who answered
 * @param key of the question
 * @param text as it is stored: a mark, the value of a choice, or what somebody wrote
 */
public record SurveyTally(
    QuestionnaireKind kind, String form, String key, String text, int people) {}
