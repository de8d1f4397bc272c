package school.mentoring.enrolment.questionnaire;

/**
 * People who were measured both times, by the way the average of their marks went.
 *
 * @param way 1 up, 0 the same, -1 down
 * @param entry sum of their averages on entry
 * @param exit sum of their averages at the end
 */
public record SurveyGrowth(
    QuestionnaireKind kind, String form, int way, int people, double entry, double exit) {}
