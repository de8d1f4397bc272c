package school.mentoring.matching.policy;

import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;

/** All places of the mentor are taken by pairs in force. */
final class NoPlaceLeft implements Rule {

  @Override
  public boolean forbids(Mentor mentor, Mentee mentee, PairFacts facts) {
    return facts.placesLeft(mentor) == 0;
  }

  @Override
  public String reason(Mentor mentor, Mentee mentee) {
    return "у наставника (%s) нет свободных мест".formatted(mentor.name().surnameFirst());
  }
}
