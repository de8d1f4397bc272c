package school.mentoring.monitoring.survey;

import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;

/**
 * How one side, mentees or mentors, is asked in a survey.
 *
 * @param closesOn its last day: the planned one, or that on which somebody ended it
 * @param ready it has ended, or everybody has answered
 */
public record SurveySide(
    QuestionnaireKind kind,
    UUID campaign,
    Campaign.State state,
    LocalDate opensOn,
    LocalDate closesOn,
    long asked,
    long answered,
    boolean ready) {}
