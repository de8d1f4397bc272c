package school.mentoring.matching.policy;

import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;

/** People banned the pair, or it failed before. */
final class BannedPair implements Rule {

  @Override
  public boolean forbids(Mentor mentor, Mentee mentee, PairFacts facts) {
    return facts.banned(mentor, mentee);
  }

  @Override
  public String reason(Mentor mentor, Mentee mentee) {
    return "эта пара запрещена или уже распалась";
  }
}
