package school.mentoring.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;

/**
 * What the rules look at.
 *
 * @param mentors who take part
 * @param mentees who take part and have no pair in the programme yet
 * @param taken places that pairs in force take
 * @param forbidden pairs that failed or were banned
 */
record Situation(
    LocalDate today,
    List<Mentor> mentors,
    List<Mentee> mentees,
    Map<MentorId, Integer> taken,
    Set<PairKey> forbidden,
    Set<Wish> wishes) {

  int placesLeft(Mentor mentor) {
    return Math.max(0, mentor.capacity() - taken.getOrDefault(mentor.id(), 0));
  }

  /** The same, but for one mentee only. */
  Situation only(MenteeId mentee) {
    List<Mentee> one = mentees.stream().filter(it -> it.id().equals(mentee)).toList();
    return new Situation(today, mentors, one, taken, forbidden, wishes);
  }

  boolean knows(PairKey pair) {
    return mentors.stream().anyMatch(it -> it.id().equals(pair.mentor()))
        && mentees.stream().anyMatch(it -> it.id().equals(pair.mentee()));
  }

  Mentor mentor(MentorId id) {
    return mentors.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  Mentee mentee(MenteeId id) {
    return mentees.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }
}
