package school.mentoring.matching.policy;

import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;

/** The two were entered for different forms of mentoring. */
final class OtherForm implements Rule {

  @Override
  public boolean forbids(Mentor mentor, Mentee mentee, PairFacts facts) {
    return !mentor.form().equals(mentee.form());
  }

  @Override
  public String reason(Mentor mentor, Mentee mentee) {
    return "формы наставничества разные: «%s» и «%s»".formatted(mentor.form(), mentee.form());
  }
}
