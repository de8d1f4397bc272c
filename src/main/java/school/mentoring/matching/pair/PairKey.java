package school.mentoring.matching.pair;

import jakarta.persistence.Embeddable;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;

/** Who with whom. */
@Embeddable
public record PairKey(MentorId mentor, MenteeId mentee) {

  public static PairKey of(PinnedPair ids) {
    return new PairKey(MentorId.of(ids.mentor()), MenteeId.of(ids.mentee()));
  }

  public PinnedPair pin() {
    return new PinnedPair(mentor.toString(), mentee.toString());
  }
}
