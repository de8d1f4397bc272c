package school.mentoring.enrolment.questionnaire;

/** How many people of a form of mentoring answered a question at all. */
public record SurveyReach(QuestionnaireKind kind, String form, String key, int people) {}
