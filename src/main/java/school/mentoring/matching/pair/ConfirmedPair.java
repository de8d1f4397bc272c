package school.mentoring.matching.pair;

import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;

/**
 * A pair that was confirmed.
 *
 * @param row number in the annex of the order, from 1
 * @param form of mentoring
 */
public record ConfirmedPair(int row, MentorId mentor, MenteeId mentee, String form) {}
