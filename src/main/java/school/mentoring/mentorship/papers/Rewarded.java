package school.mentoring.mentorship.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
record Rewarded(String name, String group, String part, boolean employee) {

  static Rewarded of(Participant person) {
    return new Rewarded(
        person.name().full(),
        person.group() == null ? "" : person.group(),
        person.side() == Side.MENTOR ? "наставник" : "наставляемый",
        person.kind() == ParticipantKind.TEACHER);
  }

  /** Everybody once, with all that any record of the person won. */
  static List<Rewarded> once(Stream<Participant> people, Map<UUID, List<String>> awards) {
    Map<Rewarded, List<String>> won = new LinkedHashMap<>();
    people.forEach(
        it ->
            won.merge(
                of(it),
                awards.getOrDefault(it.uuid(), List.of()),
                (one, other) -> Stream.concat(one.stream(), other.stream()).distinct().toList()));
    return won.entrySet().stream().map(it -> it.getKey().with(it.getValue())).toList();
  }

  private Rewarded with(List<String> awards) {
    String all = Stream.concat(Stream.of(part), awards.stream()).collect(Collectors.joining("; "));
    return new Rewarded(name, group, all, employee);
  }

  NamedPerson reader() {
    return new NamedPerson(name, group);
  }
}
