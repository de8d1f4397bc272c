package school.mentoring.enrolment.questionnaire;

/** How many of a form of mentoring were asked, and how many have answered. */
public record SurveyTurnout(QuestionnaireKind kind, String form, int asked, int answered) {}
