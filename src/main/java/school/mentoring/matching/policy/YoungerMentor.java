package school.mentoring.matching.policy;

import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.ParticipantKind;

/** Of two pupils the mentor is the younger one. */
final class YoungerMentor implements Rule {

  @Override
  public boolean forbids(Mentor mentor, Mentee mentee, PairFacts facts) {
    return mentor.kind() == ParticipantKind.PUPIL
        && mentee.kind() == ParticipantKind.PUPIL
        && mentor.birthDate().flatMap(it -> mentee.birthDate().map(it::isAfter)).orElse(false);
  }

  @Override
  public String reason(Mentor mentor, Mentee mentee) {
    return "наставник (%s) младше наставляемого".formatted(mentor.name().surnameFirst());
  }
}
