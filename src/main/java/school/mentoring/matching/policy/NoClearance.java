package school.mentoring.matching.policy;

import java.util.EnumSet;
import java.util.Set;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.ParticipantKind;

/** An adult from outside without a certificate of no criminal record would mentor a minor. */
final class NoClearance implements Rule {

  private static final Set<ParticipantKind> FROM_OUTSIDE =
      EnumSet.of(ParticipantKind.EMPLOYER, ParticipantKind.EXTERNAL);

  @Override
  public boolean forbids(Mentor mentor, Mentee mentee, PairFacts facts) {
    return FROM_OUTSIDE.contains(mentor.kind())
        && mentor.profile().clearance().isBlank()
        && mentee.minor(facts.today());
  }

  @Override
  public String reason(Mentor mentor, Mentee mentee) {
    return "не внесена справка об отсутствии судимости наставника (%s), а наставляемый младше 18 лет"
        .formatted(mentor.name().surnameFirst());
  }
}
