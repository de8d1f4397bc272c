package school.mentoring.mentorship.papers;

import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Side;
import school.mentoring.order.NamedPerson;

/**
 * Somebody of a pair that kept together.
 *
 * @param group class or post
 * @param part «наставник» or «наставляемый»
 */
record Rewarded(String name, String group, String part, boolean employee) {

  static Rewarded of(Participant person) {
    return new Rewarded(
        person.name().full(),
        person.group() == null ? "" : person.group(),
        person.side() == Side.MENTOR ? "наставник" : "наставляемый",
        person.kind() == ParticipantKind.TEACHER);
  }

  NamedPerson reader() {
    return new NamedPerson(name, group);
  }
}
