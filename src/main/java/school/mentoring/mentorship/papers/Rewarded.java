package school.mentoring.mentorship.papers;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Side;
import school.mentoring.order.NamedPerson;

/**
 * Somebody of a pair that kept together.
 *
 * @param group class or post
 * @param part «наставник» or «наставляемый», and what was won
 */
record Rewarded(UUID id, String name, String group, String part, boolean employee) {

  static Rewarded of(Participant person) {
    return new Rewarded(
        person.uuid(),
        person.name().full(),
        person.group() == null ? "" : person.group(),
        person.side() == Side.MENTOR ? "наставник" : "наставляемый",
        person.kind() == ParticipantKind.TEACHER);
  }

  /** The same with what was won. */
  Rewarded with(List<String> awards) {
    String all = Stream.concat(Stream.of(part), awards.stream()).collect(Collectors.joining("; "));
    return new Rewarded(id, name, group, all, employee);
  }

  NamedPerson reader() {
    return new NamedPerson(name, group);
  }
}
