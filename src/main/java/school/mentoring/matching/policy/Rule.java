package school.mentoring.matching.policy;

import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;

/** Something that forbids a pair, whatever speaks for it. */
interface Rule {

  boolean forbids(Mentor mentor, Mentee mentee, PairFacts facts);

  /** Why, in Russian, so that it can follow a colon; asked only where the pair is forbidden. */
  String reason(Mentor mentor, Mentee mentee);
}
