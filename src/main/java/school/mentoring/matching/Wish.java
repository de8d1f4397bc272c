package school.mentoring.matching;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Side;

/**
 * Somebody asked for the other one in the survey after the group meeting.
 *
 * @param wishedBy whose wish it is
 */
@Embeddable
record Wish(MentorId mentor, MenteeId mentee, @Enumerated(EnumType.STRING) Side wishedBy) {

  PairKey pair() {
    return new PairKey(mentor, mentee);
  }
}
