package school.mentoring.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import school.mentoring.matching.optimum.Alternatives.Alternative;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;

class AlternativesUnitTests {

  private final ExactMatcher matcher = new ExactMatcher();

  private Alternatives of(MatchingProblem problem) {
    Solution solution = matcher.solve(problem).solution();
    return new Alternatives(
        RemainingProblem.of(problem), solution.chosen(), solution.prices(), true);
  }

  @Test
  void aPairThatWasNotChosenTellsWhatTheWholePlanWouldLose() {
    Alternatives alternatives =
        of(
            MatchingProblems.of(
                List.of(new MentorCapacity("anna", 1), new MentorCapacity("gleb", 1)),
                List.of("boris", "vera"),
                new AdmissiblePair("anna", "boris", 10),
                new AdmissiblePair("anna", "vera", 9),
                new AdmissiblePair("gleb", "vera", 4)));

    assertThat(alternatives.of("anna", "vera").orElseThrow().loss())
        .isEqualTo(new MatchingValue(1, 5));
    assertThat(alternatives.of("anna", "boris").orElseThrow().asGood()).isTrue();
    assertThat(alternatives.of("gleb", "boris")).isEmpty();
  }

  @Test
  void theLossIsThatOfThePlanSolvedAnewWithThePair() {
    Random random = new Random(23);
    int compared = 0;
    for (int number = 0; number < 700; number++) {
      compared += compareAll(MatchingProblems.smallWithGroups(random, 1));
      compared += compareAll(MatchingProblems.small(random, 1));
    }
    assertThat(compared).isGreaterThan(4_000);
  }

  private int compareAll(MatchingProblem problem) {
    if (new BruteForce(problem).best().isEmpty()) {
      return 0;
    }
    List<AdmissiblePair> pairs = RemainingProblem.of(problem).admissible();
    Alternatives alternatives = of(problem);
    for (AdmissiblePair pair : pairs) {
      assertThat(alternatives.of(pair.mentor(), pair.mentee()).map(Alternative::loss))
          .as("%s in %s", pair, problem)
          .isEqualTo(forced(problem, pair).map(it -> matcher.solve(problem).value().minus(it)));
    }
    return pairs.size();
  }

  /** The value of the best plan that has the pair; empty if there is none. */
  private Optional<MatchingValue> forced(MatchingProblem problem, AdmissiblePair pair) {
    Set<PinnedPair> pins = new HashSet<>(problem.pinned());
    pins.add(pair.ids());
    try {
      MatchingProblem with =
          new MatchingProblem(
              problem.objective(),
              problem.mentors(),
              problem.mentees(),
              problem.admissible(),
              pins);
      return new BruteForce(with).best();
    } catch (IllegalArgumentException pinsDoNotFit) {
      return Optional.empty();
    }
  }

  @Test
  void allAlternativesOfAMenteeInARegionAreThereWithinSeconds() {
    MatchingProblem problem = MatchingProblems.large(5_000, 2_000, 2, 20);
    Alternatives ofRegion = of(problem);
    long begun = System.nanoTime();

    List<Alternative> alternatives = ofRegion.ofMentee("mentee-02500");

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    assertThat(alternatives).hasSize(20).allMatch(Alternative::exact);
    Alternative costly = alternatives.stream().filter(it -> !it.asGood()).findFirst().orElseThrow();
    MatchingProblem with =
        new MatchingProblem(
            problem.mentors(),
            problem.mentees().stream().map(it -> it.mentee()).toList(),
            problem.admissible(),
            Set.of(costly.pair().ids()));
    assertThat(matcher.solve(problem).value().minus(matcher.solve(with).value()))
        .isEqualTo(costly.loss());
  }
}
