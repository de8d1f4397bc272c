package school.mentoring.matching.situation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.PairKey;

/** Who can be matched: those who take part, found by id. */
public final class People {

  private final Map<MentorId, Mentor> mentors;
  private final Map<MenteeId, Mentee> mentees;

  public People(List<Mentor> mentors, List<Mentee> mentees) {
    this.mentors = byId(mentors, Mentor::id);
    this.mentees = byId(mentees, Mentee::id);
  }

  private static <K, T> Map<K, T> byId(List<T> people, Function<T, K> id) {
    return people.stream()
        .collect(
            Collectors.toMap(
                id, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new));
  }

  List<Mentor> mentors() {
    return List.copyOf(mentors.values());
  }

  List<Mentee> mentees() {
    return List.copyOf(mentees.values());
  }

  boolean know(PairKey pair) {
    return mentors.containsKey(pair.mentor()) && mentees.containsKey(pair.mentee());
  }

  Mentor mentor(MentorId id) {
    return mentors.get(id);
  }

  Mentee mentee(MenteeId id) {
    return mentees.get(id);
  }

  /** The same, but with one mentee only. */
  People only(MenteeId mentee) {
    return new People(mentors(), mentees.containsKey(mentee) ? List.of(mentee(mentee)) : List.of());
  }
}
