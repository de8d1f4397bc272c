package school.mentoring.enrolment.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One answer, or one of several to the same question.
 *
 * @param key of the questionnaire's field
 * @param place among several, from 0
 */
@Embeddable
record AnswerItem(
    @Column(name = "item_key") String key,
    @Column(name = "item_place") int place,
    @Column(name = "item_text") String text) {}
