package school.mentoring.matching.policy;

import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;

/** Nobody mentors oneself. */
final class SamePerson implements Rule {

  @Override
  public boolean forbids(Mentor mentor, Mentee mentee, PairFacts facts) {
    return mentor.birthDate().equals(mentee.birthDate()) && mentor.samePerson(mentee);
  }

  @Override
  public String reason(Mentor mentor, Mentee mentee) {
    return "это один и тот же человек";
  }
}
