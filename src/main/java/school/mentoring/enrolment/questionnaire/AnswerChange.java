package school.mentoring.enrolment.questionnaire;

import school.mentoring.enrolment.entry.EntryField;

/**
 * What an answer would change in the record of a participant.
 *
 * @param before what the base says now; may be empty
 * @param conflict whether something that was known before would be lost
 */
public record AnswerChange(EntryField field, String before, String after, boolean conflict) {}
