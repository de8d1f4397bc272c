package school.mentoring.matching.policy;

import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;

/** The two are a pair in this programme already. */
final class PairAlready implements Rule {

  @Override
  public boolean forbids(Mentor mentor, Mentee mentee, PairFacts facts) {
    return facts.together(mentor, mentee);
  }

  @Override
  public String reason(Mentor mentor, Mentee mentee) {
    return "эти двое уже состоят в паре";
  }
}
