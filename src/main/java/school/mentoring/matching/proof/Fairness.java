package school.mentoring.matching.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.enrolment.Preference;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;
import school.mentoring.matching.optimum.RemainingProblem.Room;
import school.mentoring.matching.optimum.RemainingProblem.Wanting;
import school.mentoring.matching.preference.PreferenceRanks;

/**
 * How just the plan of a run is, pinned pairs included. Ids only.
 *
 * @param blocking admissible pairs outside the plan where both would rather have each other than
 *     somebody they have, or than nobody
 * @param mentees which of their choices the mentees got
 * @param mentors which of their choices the mentors got
 * @param load how many mentors have so many mentees, by the number of mentees
 * @param withoutMentor mentees who got nobody
 * @param withoutMentee mentors with a place who got nobody
 */
public record Fairness(
    List<PinnedPair> blocking,
    Choices mentees,
    Choices mentors,
    SortedMap<Integer, Long> load,
    List<String> withoutMentor,
    List<String> withoutMentee) {

  /**
   * Which of their choices people got; who got several partners counts with the best one.
   *
   * @param named how many people named somebody
   */
  public record Choices(int named, int first, int second, int third) {

    /** The share of those who got one of their choices, 0 to 1; 1 where nobody named anybody. */
    public double share() {
      return named == 0 ? 1 : (double) (first + second + third) / named;
    }

    private static Choices of(Map<String, Set<String>> partners, PreferenceRanks ranks) {
      int[] got = new int[Preference.LAST_CHOICE + 1];
      int named = 0;
      for (Map.Entry<String, Set<String>> person : partners.entrySet()) {
        if (ranks.namedSomebody(person.getKey())) {
          named++;
          person.getValue().stream()
              .mapToInt(it -> ranks.rank(person.getKey(), it))
              .filter(it -> it <= Preference.LAST_CHOICE)
              .min()
              .ifPresent(it -> got[it]++);
        }
      }
      return new Choices(named, got[1], got[2], got[3]);
    }
  }

  /** The figures of a run by what its participants said. */
  public static Fairness of(MatchingRun run, Collection<Preference> preferences) {
    return of(run, PreferenceRanks.of(preferences));
  }

  static Fairness of(MatchingRun run, PreferenceRanks ranks) {
    Map<String, Set<String>> ofMentors = new TreeMap<>();
    Map<String, Set<String>> ofMentees = new TreeMap<>();
    run.problem().mentors().stream()
        .filter(it -> it.capacity() + it.pinned() > 0)
        .forEach(it -> ofMentors.put(it.mentor(), new TreeSet<>()));
    run.problem().mentees().forEach(it -> ofMentees.put(it.mentee(), new TreeSet<>()));
    Stream.concat(run.pinned().stream(), run.chosen().stream().map(AdmissiblePair::ids))
        .forEach(
            it -> {
              ofMentors.computeIfAbsent(it.mentor(), id -> new TreeSet<>()).add(it.mentee());
              ofMentees.computeIfAbsent(it.mentee(), id -> new TreeSet<>()).add(it.mentor());
            });
    return new Fairness(
        new Blocking(run, ranks).pairs(),
        Choices.of(ofMentees, ranks),
        Choices.of(ofMentors, ranks),
        ofMentors.values().stream()
            .collect(Collectors.groupingBy(Set::size, TreeMap::new, Collectors.counting())),
        alone(ofMentees),
        alone(ofMentors));
  }

  private static List<String> alone(Map<String, Set<String>> partners) {
    return partners.keySet().stream().filter(it -> partners.get(it).isEmpty()).toList();
  }

  /** Finds the pairs who would rather have each other. Pinned partners are not given up. */
  private static final class Blocking {

    private final MatchingRun run;
    private final PreferenceRanks ranks;
    private final Map<String, Room> mentors;
    private final Map<String, Wanting> mentees;
    private final Map<String, List<AdmissiblePair>> has = new HashMap<>();

    private Blocking(MatchingRun run, PreferenceRanks ranks) {
      this.run = run;
      this.ranks = ranks;
      this.mentors =
          run.problem().mentors().stream()
              .collect(Collectors.toMap(Room::mentor, Function.identity()));
      this.mentees =
          run.problem().mentees().stream()
              .collect(Collectors.toMap(Wanting::mentee, Function.identity()));
      run.chosen()
          .forEach(
              it ->
                  Stream.of(it.mentor(), it.mentee())
                      .forEach(id -> has.computeIfAbsent(id, any -> new ArrayList<>()).add(it)));
    }

    private List<PinnedPair> pairs() {
      Set<AdmissiblePair> chosen = Set.copyOf(run.chosen());
      return run.problem().admissible().stream()
          .filter(it -> !chosen.contains(it) && menteeWants(it) && mentorWants(it))
          .map(AdmissiblePair::ids)
          .toList();
    }

    private boolean menteeWants(AdmissiblePair pair) {
      return wants(pair.mentee(), mentees.get(pair.mentee()).most(), pair, AdmissiblePair::mentor);
    }

    /** A group that stays closed cannot be opened by one mentee alone. */
    private boolean mentorWants(AdmissiblePair pair) {
      Room room = mentors.get(pair.mentor());
      boolean closed = room.mayStayClosed() && !has.containsKey(pair.mentor());
      return !closed && wants(pair.mentor(), room.capacity(), pair, AdmissiblePair::mentee);
    }

    private boolean wants(
        String person, int most, AdmissiblePair pair, Function<AdmissiblePair, String> partner) {
      List<AdmissiblePair> now = has.getOrDefault(person, List.of());
      int rank = ranks.rank(person, partner.apply(pair));
      if (now.size() < most) {
        return rank < PreferenceRanks.UNWANTED;
      }
      return now.stream()
          .anyMatch(
              it -> {
                int other = ranks.rank(person, partner.apply(it));
                return rank < other || rank == other && pair.points() > it.points();
              });
    }
  }
}
