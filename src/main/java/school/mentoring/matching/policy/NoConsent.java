package school.mentoring.matching.policy;

import java.util.function.BiFunction;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;

/** One of the two has no valid consent. */
record NoConsent(String whose, BiFunction<Mentor, Mentee, Participant> who) implements Rule {

  static Rule ofMentor() {
    return new NoConsent("наставника", (mentor, mentee) -> mentor);
  }

  static Rule ofMentee() {
    return new NoConsent("наставляемого", (mentor, mentee) -> mentee);
  }

  @Override
  public boolean forbids(Mentor mentor, Mentee mentee, PairFacts facts) {
    return !who.apply(mentor, mentee).admitted(facts.today());
  }

  @Override
  public String reason(Mentor mentor, Mentee mentee) {
    return "у %s (%s) нет действующего согласия"
        .formatted(whose, who.apply(mentor, mentee).name().surnameFirst());
  }
}
