package school.mentoring.matching.situation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.policy.MatchingPolicy;

/**
 * The pairs that the rules allow. Only people of one form who have a consent, and mentors with a
 * place, are compared at all; the rest would be forbidden anyway.
 */
public final class Admissibles {

  private final Situation situation;
  private final MatchingPolicy policy;
  private final Map<PinnedPair, AdmissiblePair> pairs = new LinkedHashMap<>();

  public Admissibles(Situation situation) {
    this.situation = situation;
    this.policy = situation.policy();
    Map<String, List<Mentee>> byForm =
        situation.mentees().stream()
            .filter(this::admitted)
            .collect(Collectors.groupingBy(Mentee::form));
    situation.mentors().stream()
        .filter(it -> admitted(it) && situation.placesLeft(it) > 0)
        .forEach(mentor -> compare(mentor, byForm.getOrDefault(mentor.form(), List.of())));
  }

  private void compare(Mentor mentor, List<Mentee> mentees) {
    String id = mentor.id().toString();
    for (Mentee mentee : mentees) {
      OptionalInt points = policy.points(mentor, mentee);
      if (points.isPresent()) {
        AdmissiblePair pair = new AdmissiblePair(id, mentee.id().toString(), points.getAsInt());
        pairs.put(pair.ids(), pair);
      }
    }
  }

  private boolean admitted(Participant person) {
    return person.admitted(situation.today());
  }

  public List<AdmissiblePair> all() {
    return new ArrayList<>(pairs.values());
  }

  boolean allow(PairKey pair) {
    return pairs.containsKey(pair.pin());
  }

  /** The mentees whom at least one mentor may take. */
  Set<String> mentees() {
    return pairs.keySet().stream().map(PinnedPair::mentee).collect(Collectors.toSet());
  }

  /** How many mentees each mentor may take, by the mentor's id. */
  Map<String, Long> choices() {
    return pairs.keySet().stream()
        .collect(Collectors.groupingBy(PinnedPair::mentor, Collectors.counting()));
  }

  MatchingPolicy policy() {
    return policy;
  }
}
