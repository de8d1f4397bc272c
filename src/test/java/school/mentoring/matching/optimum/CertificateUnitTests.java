package school.mentoring.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;

class CertificateUnitTests {

  private static final AdmissiblePair ANNA_BORIS = new AdmissiblePair("anna", "boris", 10);
  private static final AdmissiblePair ANNA_VERA = new AdmissiblePair("anna", "vera", 9);
  private static final AdmissiblePair GLEB_BORIS = new AdmissiblePair("gleb", "boris", 2);

  private final RemainingProblem problem =
      RemainingProblem.of(
          MatchingProblems.of(
              List.of(new MentorCapacity("anna", 1), new MentorCapacity("gleb", 1)),
              List.of("boris", "vera"),
              ANNA_BORIS,
              ANNA_VERA,
              GLEB_BORIS));
  private final Solution best = new ExactMatcher().solve(problem);

  private void assertRefused(RemainingProblem of, Solution tampered, String why) {
    assertThatThrownBy(() -> Certificate.check(of, tampered))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(why);
  }

  private Solution choosing(MatchingValue value, AdmissiblePair... pairs) {
    return new Solution(List.of(pairs), value, value, best.prices(), 1);
  }

  @Test
  void theBestPlanIsProvenByItsPrices() {
    Certificate.check(problem, best);

    assertThat(best.value()).isEqualTo(new MatchingValue(2, 11)).isEqualTo(best.bound());
  }

  @Test
  void aWorsePlanIsNotProvenByThePricesOfTheBest() {
    assertRefused(problem, choosing(new MatchingValue(1, 10), ANNA_BORIS), "do not prove");
  }

  @Test
  void aValueThatThePairsDoNotHaveIsRefused() {
    assertRefused(problem, choosing(new MatchingValue(2, 12), ANNA_VERA, GLEB_BORIS), "not worth");
  }

  @Test
  void pairsThatTheProblemDoesNotAllowAreRefused() {
    assertRefused(
        problem,
        choosing(new MatchingValue(1, 99), new AdmissiblePair("gleb", "vera", 99)),
        "not admissible");
    assertRefused(
        problem, choosing(new MatchingValue(1, 2), GLEB_BORIS, GLEB_BORIS), "chosen twice");
    assertRefused(
        problem, choosing(new MatchingValue(2, 19), ANNA_BORIS, ANNA_VERA), "too many mentees");
    assertRefused(
        problem, choosing(new MatchingValue(1, 12), ANNA_BORIS, GLEB_BORIS), "too many mentors");
  }

  @Test
  void aGroupThatIsTooSmallIsRefused() {
    RemainingProblem group =
        RemainingProblem.of(
            MatchingProblems.of(
                List.of(new MentorCapacity("anna", 2, 3)),
                List.of("boris", "vera"),
                ANNA_BORIS,
                ANNA_VERA));
    MatchingValue one = new MatchingValue(1, 10);

    assertRefused(group, new Solution(List.of(ANNA_BORIS), one, one, List.of(0L), 1), "too small");
  }

  @Test
  void noPricesProveABoundBelowTheOptimum() {
    Random random = new Random(29);
    for (int number = 0; number < 500; number++) {
      MatchingProblem small = MatchingProblems.smallWithGroups(random, 1);
      RemainingProblem rest = RemainingProblem.of(small);
      if (new BruteForce(small).best().isEmpty()) {
        continue;
      }
      Scale scale = Scale.of(rest);
      long optimum = scale.weight(new ExactMatcher().solve(rest).value());
      long[] prices = random.longs(rest.mentors().size(), -20, 40).toArray();
      assertThat(PlacePrices.bound(new IndexedProblem(rest, scale), Limits.of(rest), prices))
          .isGreaterThanOrEqualTo(optimum);
    }
  }

  @Test
  void aSearchStoppedByItsTimeLimitSaysHonestlyWhatIsStillPossible() {
    List<MentorCapacity> mentors = new ArrayList<>();
    List<AdmissiblePair> admissible = new ArrayList<>();
    List<MenteeDemand> mentees = new ArrayList<>();
    Random random = new Random(31);
    for (int n = 0; n < 12; n++) {
      mentors.add(new MentorCapacity("group-%02d".formatted(n), 3, 4));
    }
    for (int n = 0; n < 20; n++) {
      String mentee = "mentee-%02d".formatted(n);
      mentees.add(new MenteeDemand(mentee, 1));
      mentors.forEach(
          it -> admissible.add(new AdmissiblePair(it.mentor(), mentee, random.nextInt(100))));
    }
    MatchingProblem hard =
        new MatchingProblem(Objective.BEST_TOTAL, mentors, mentees, admissible, Set.of());

    MatchingResult stopped = new ExactMatcher(java.time.Duration.ofNanos(1)).solve(hard);
    MatchingResult proven = new ExactMatcher().solve(hard);

    assertThat(stopped.proven()).isFalse();
    assertThat(proven.proven()).isTrue();
    assertThat(stopped.points()).isLessThanOrEqualTo(proven.points());
    assertThat(stopped.bound().points()).isGreaterThanOrEqualTo(proven.points());
  }
}
