package school.mentoring.matching.optimum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;

/** Invented matching problems. */
public final class MatchingProblems {

  private MatchingProblems() {}

  public static MatchingProblem of(
      List<MentorCapacity> mentors, List<String> mentees, AdmissiblePair... admissible) {
    return new MatchingProblem(mentors, mentees, List.of(admissible), Set.of());
  }

  /**
   * Up to 4 mentors of 0 to 3 places, up to 6 mentees, points from 0 to 5 units, so that ties are
   * common.
   */
  public static MatchingProblem small(Random random, int unit) {
    List<MentorCapacity> mentors = mentors(random.nextInt(5), () -> random.nextInt(4));
    List<String> mentees = mentees(random.nextInt(7));
    List<AdmissiblePair> admissible = new ArrayList<>();
    for (MentorCapacity mentor : mentors) {
      for (String mentee : mentees) {
        if (random.nextInt(3) > 0) {
          admissible.add(new AdmissiblePair(mentor.mentor(), mentee, unit * random.nextInt(6)));
        }
      }
    }
    return new MatchingProblem(mentors, mentees, admissible, somePins(random, mentors, admissible));
  }

  /**
   * Up to 4 mentors, some of whom lead groups, up to 5 mentees, some of whom want several mentors;
   * both objectives.
   */
  public static MatchingProblem smallWithGroups(Random random, int unit) {
    List<MentorCapacity> mentors =
        IntStream.range(0, random.nextInt(5)).mapToObj(n -> someRoom(random, mentor(n))).toList();
    List<MenteeDemand> mentees =
        mentees(random.nextInt(6)).stream()
            .map(it -> new MenteeDemand(it, 1 + random.nextInt(6) / 4))
            .toList();
    List<AdmissiblePair> admissible = new ArrayList<>();
    for (MentorCapacity mentor : mentors) {
      for (MenteeDemand mentee : mentees) {
        if (random.nextInt(3) > 0) {
          admissible.add(
              new AdmissiblePair(mentor.mentor(), mentee.mentee(), unit * random.nextInt(6)));
        }
      }
    }
    return new MatchingProblem(
        Objective.values()[random.nextInt(2)],
        mentors,
        mentees,
        admissible,
        random.nextBoolean() ? Set.of() : somePins(random, mentors, admissible));
  }

  /** A school: each third mentor leads a group, each fifth mentee wants two mentors, some pins. */
  static MatchingProblem middle(Random random, int mentees, int mentors) {
    List<MentorCapacity> rooms =
        IntStream.range(0, mentors)
            .mapToObj(
                n ->
                    n % 3 == 0
                        ? new MentorCapacity(mentor(n), 3, 6)
                        : new MentorCapacity(mentor(n), 1 + random.nextInt(3)))
            .toList();
    List<AdmissiblePair> admissible = new ArrayList<>();
    for (String mentee : mentees(mentees)) {
      for (int mentor = 0; mentor < mentors; mentor++) {
        if (random.nextInt(3) == 0) {
          admissible.add(new AdmissiblePair(mentor(mentor), mentee, random.nextInt(101)));
        }
      }
    }
    return new MatchingProblem(
        Objective.values()[random.nextInt(2)],
        rooms,
        IntStream.range(0, mentees)
            .mapToObj(n -> new MenteeDemand(mentees(mentees).get(n), n % 5 == 0 ? 2 : 1))
            .toList(),
        admissible,
        Set.of(admissible.get(0).ids(), admissible.get(admissible.size() - 1).ids()));
  }

  private static MentorCapacity someRoom(Random random, String mentor) {
    int capacity = random.nextInt(5);
    return new MentorCapacity(mentor, capacity == 0 ? 0 : random.nextInt(capacity + 1), capacity);
  }

  /** Every mentee has so many admissible mentors, drawn at random; points from 0 to 100. */
  public static MatchingProblem large(int mentees, int mentors, int capacity, int choices) {
    Random random = new Random(20_260_901);
    List<AdmissiblePair> admissible = new ArrayList<>();
    for (String mentee : mentees(mentees)) {
      Set<Integer> drawn = new LinkedHashSet<>();
      while (drawn.size() < choices) {
        drawn.add(random.nextInt(mentors));
      }
      drawn.forEach(
          n -> admissible.add(new AdmissiblePair(mentor(n), mentee, random.nextInt(101))));
    }
    return new MatchingProblem(
        mentors(mentors, () -> capacity), mentees(mentees), admissible, Set.of());
  }

  static MatchingProblem shuffled(MatchingProblem problem, Random random) {
    return new MatchingProblem(
        problem.objective(),
        shuffled(problem.mentors(), random),
        shuffled(problem.mentees(), random),
        shuffled(problem.admissible(), random),
        new LinkedHashSet<>(shuffled(List.copyOf(problem.pinned()), random)));
  }

  private static <T> List<T> shuffled(List<T> items, Random random) {
    List<T> copy = new ArrayList<>(items);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Set<PinnedPair> somePins(
      Random random, List<MentorCapacity> mentors, List<AdmissiblePair> admissible) {
    Set<String> taken = new HashSet<>();
    Set<PinnedPair> pins = new HashSet<>();
    for (AdmissiblePair pair : admissible) {
      boolean full =
          mentors.stream().anyMatch(it -> it.mentor().equals(pair.mentor()) && it.capacity() == 0);
      // one pin at most for a mentor fits whatever capacity is left
      if (!full && random.nextInt(8) == 0 && taken.add(pair.mentor()) && taken.add(pair.mentee())) {
        pins.add(pair.ids());
      }
    }
    return pins;
  }

  private static List<MentorCapacity> mentors(int count, IntSupplier capacity) {
    return IntStream.range(0, count)
        .mapToObj(n -> new MentorCapacity(mentor(n), capacity.getAsInt()))
        .toList();
  }

  private static List<String> mentees(int count) {
    return IntStream.range(0, count).mapToObj("mentee-%05d"::formatted).toList();
  }

  private static String mentor(int number) {
    return "mentor-%05d".formatted(number);
  }
}
