package school.mentoring.matching.policy;

import java.util.OptionalInt;
import java.util.UUID;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Preference;

/** One of the two does not want the other one; who it is stays untold. */
final class Unwanted implements Rule {

  @Override
  public boolean forbids(Mentor mentor, Mentee mentee, PairFacts facts) {
    return refuses(facts, mentor.uuid(), mentee.uuid())
        || refuses(facts, mentee.uuid(), mentor.uuid());
  }

  private static boolean refuses(PairFacts facts, UUID by, UUID about) {
    OptionalInt rank = facts.rank(by, about);
    return rank.isPresent() && rank.getAsInt() == Preference.UNWANTED;
  }

  @Override
  public String reason(Mentor mentor, Mentee mentee) {
    return "кто-то из двоих отметил, что не хочет работать с другим";
  }
}
