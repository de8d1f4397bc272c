package school.mentoring.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;

class ExactMatcherUnitTests {

  private static final AdmissiblePair ANNA_BORIS = new AdmissiblePair("anna", "boris", 10);
  private static final AdmissiblePair ANNA_VERA = new AdmissiblePair("anna", "vera", 9);
  private static final AdmissiblePair ANNA_VERA_POOR = new AdmissiblePair("anna", "vera", 2);
  private static final AdmissiblePair GLEB_BORIS_GOOD = new AdmissiblePair("gleb", "boris", 8);
  private static final AdmissiblePair GLEB_BORIS = new AdmissiblePair("gleb", "boris", 0);

  private final ExactMatcher matcher = new ExactMatcher();

  @Test
  void aMatchingIsAsGoodAsTheBestOfAllThatExist() {
    Random random = new Random(7);
    for (int number = 0; number < 2_000; number++) {
      MatchingProblem problem = MatchingProblems.small(random, 1);
      MatchingResult result = matcher.solve(problem);
      assertThat(result.value())
          .as("case %d: %s", number, problem)
          .isEqualTo(new BruteForce(problem).best().orElseThrow());
      assertThat(result.proven()).isTrue();
      assertIsAllowed(result, problem);
    }
  }

  @Test
  void groupsAndSeveralMentorsAreAsGoodAsTheBestOfAllThatExist() {
    Random random = new Random(17);
    int impossible = 0;
    for (int number = 0; number < 3_000; number++) {
      MatchingProblem problem = MatchingProblems.smallWithGroups(random, 1);
      Optional<MatchingValue> best = new BruteForce(problem).best();
      if (best.isEmpty()) {
        impossible++;
        assertThatThrownBy(() -> matcher.solve(problem))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith("Закреплённые группы не наполнить: у наставника «mentor-");
      } else {
        MatchingResult result = matcher.solve(problem);
        assertThat(result.value()).as("case %d: %s", number, problem).isEqualTo(best.get());
        assertThat(result.proven()).isTrue();
        assertIsAllowed(result, problem);
      }
    }
    assertThat(impossible).isBetween(20, 1_000);
  }

  @Test
  void pointsAsLargeAsAllowedAreStillCountedExactly() {
    Random random = new Random(13);
    int unit = (int) (MatchingProblemCheck.LARGEST_STAKE / 7 / 5);
    for (int number = 0; number < 200; number++) {
      MatchingProblem problem = MatchingProblems.small(random, unit);
      MatchingResult result = matcher.solve(problem);
      assertThat(result.value())
          .as("case %d: %s", number, problem)
          .isEqualTo(new BruteForce(problem).best().orElseThrow());
      assertThat(result.proven()).isTrue();
    }
  }

  @Test
  void theLargestPointsForOneMenteeAreTaken() {
    int most = (int) MatchingProblemCheck.LARGEST_STAKE / 2;
    MatchingProblem problem =
        MatchingProblems.of(
            List.of(new MentorCapacity("anna", 1), new MentorCapacity("gleb", 1)),
            List.of("vera"),
            new AdmissiblePair("anna", "vera", most - 1),
            new AdmissiblePair("gleb", "vera", most));

    assertThat(matcher.solve(problem).points()).isEqualTo(most);
  }

  @Test
  void moreMenteesMatchedAreBetterThanMorePoints() {
    MatchingResult result = matcher.solve(two(1));

    assertThat(result.pairs()).containsExactly(ANNA_VERA, GLEB_BORIS);
    assertThat(result.points()).isEqualTo(9);
  }

  @Test
  void aMentorTakesAsManyMenteesAsThereArePlaces() {
    MatchingResult result = matcher.solve(two(2));

    assertThat(result.pairs()).containsExactly(ANNA_BORIS, ANNA_VERA);
    assertThat(result.points()).isEqualTo(19);
  }

  @Test
  void aPinnedPairStaysThoughOthersLoseByIt() {
    MatchingProblem free = two(1);
    MatchingResult result =
        matcher.solve(
            new MatchingProblem(
                free.objective(),
                free.mentors(),
                free.mentees(),
                free.admissible(),
                Set.of(new PinnedPair("anna", "boris"))));

    assertThat(result.pairs()).containsExactly(ANNA_BORIS);
    assertThat(result.unmatched()).containsExactly("vera");
  }

  @Test
  void aMenteeWhomNobodyMayTakeIsReportedUnmatched() {
    MatchingResult result =
        matcher.solve(
            MatchingProblems.of(
                List.of(new MentorCapacity("anna", 5)),
                List.of("vera", "dina", "boris"),
                ANNA_VERA));

    assertThat(result.matched()).isEqualTo(1);
    assertThat(result.unmatched()).containsExactly("boris", "dina");
  }

  @Test
  void aMentorWithoutPlacesTakesNobody() {
    MatchingResult result =
        matcher.solve(
            MatchingProblems.of(
                List.of(new MentorCapacity("anna", 0)), List.of("vera"), ANNA_VERA));

    assertThat(result.pairs()).isEmpty();
    assertThat(result.unmatched()).containsExactly("vera");
  }

  @Test
  void nobodyToMatchIsAnEmptyMatching() {
    assertThat(matcher.solve(MatchingProblems.of(List.of(), List.of())).pairs()).isEmpty();
    assertThat(matcher.solve(MatchingProblems.of(List.of(), List.of("vera"))).unmatched())
        .containsExactly("vera");
    assertThat(
            matcher
                .solve(MatchingProblems.of(List.of(new MentorCapacity("anna", 1)), List.of()))
                .unmatched())
        .isEmpty();
  }

  @Test
  void theOrderInWhichPeopleAreListedChangesNothing() {
    Random random = new Random(11);
    for (int number = 0; number < 200; number++) {
      MatchingProblem problem = MatchingProblems.small(random, 1);
      assertThat(matcher.solve(MatchingProblems.shuffled(problem, random)).pairs())
          .isEqualTo(matcher.solve(problem).pairs());
    }
  }

  @Test
  void theOrderInWhichGroupsAreListedChangesNothing() {
    Random random = new Random(19);
    for (int number = 0; number < 6; number++) {
      MatchingProblem problem = MatchingProblems.middle(random, 40, 15);
      MatchingResult result = matcher.solve(problem);
      assertThat(result.proven()).isTrue();
      assertThat(matcher.solve(MatchingProblems.shuffled(problem, random)).pairs())
          .isEqualTo(result.pairs());
    }
  }

  @Test
  void theObjectiveDecidesWhetherAMenteeIsLeftOutForPoints() {
    MatchingProblem participants =
        new MatchingProblem(
            Objective.MOST_PARTICIPANTS,
            List.of(new MentorCapacity("anna", 1), new MentorCapacity("gleb", 1)),
            List.of(new MenteeDemand("boris", 2), new MenteeDemand("vera", 1)),
            List.of(new AdmissiblePair("anna", "boris", 9), ANNA_VERA_POOR, GLEB_BORIS_GOOD),
            Set.of());
    MatchingProblem total =
        new MatchingProblem(
            Objective.BEST_TOTAL,
            participants.mentors(),
            participants.mentees(),
            participants.admissible(),
            Set.of());

    assertThat(matcher.solve(participants).value()).isEqualTo(new MatchingValue(2, 10));
    assertThat(matcher.solve(total).value()).isEqualTo(new MatchingValue(1, 17));
  }

  @Test
  void aPairOfNoPointsIsTakenIfItCostsNothing() {
    MatchingProblem problem =
        new MatchingProblem(
            Objective.BEST_TOTAL,
            List.of(new MentorCapacity("anna", 1), new MentorCapacity("gleb", 2)),
            List.of(new MenteeDemand("boris", 2), new MenteeDemand("vera", 1)),
            List.of(
                ANNA_BORIS,
                new AdmissiblePair("gleb", "boris", 0),
                new AdmissiblePair("gleb", "vera", 0)),
            Set.of());

    assertThat(matcher.solve(problem).pairs()).hasSize(3);
    assertThat(matcher.solve(problem).value()).isEqualTo(new MatchingValue(2, 10));
  }

  @Test
  void aGroupOpenedByAPinIsFilledOrThePinIsNamed() {
    List<MentorCapacity> group = List.of(new MentorCapacity("anna", 2, 3));
    MatchingProblem two =
        new MatchingProblem(
            group,
            List.of("boris", "vera"),
            List.of(ANNA_BORIS, ANNA_VERA),
            Set.of(ANNA_BORIS.ids()));
    MatchingProblem one =
        new MatchingProblem(group, List.of("boris"), List.of(ANNA_BORIS), Set.of(ANNA_BORIS.ids()));

    assertThat(matcher.solve(two).pairs()).containsExactly(ANNA_BORIS, ANNA_VERA);
    assertThatThrownBy(() -> matcher.solve(one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Закреплённые группы не наполнить: у наставника «anna» закреплено 1,"
                + " а до наименьшей группы не хватает 1."
                + " Снимите закрепление или уменьшите наименьшую группу");
  }

  @Test
  void fiveHundredMenteesFillTheScarcePlacesTheSameWayEachTime() {
    MatchingProblem problem = MatchingProblems.large(500, 200, 2, 10);
    MatchingResult result = matcher.solve(problem);

    assertThat(result.matched()).isEqualTo(400);
    assertThat(result.unmatched()).hasSize(100);
    assertIsAllowed(result, problem);
    assertThat(matcher.solve(MatchingProblems.shuffled(problem, new Random(3))).pairs())
        .isEqualTo(result.pairs());
  }

  @Test
  void aRegionIsMatchedWithinSeconds() {
    MatchingResult result = matcher.solve(MatchingProblems.large(5_000, 2_000, 2, 20));

    assertThat(result.matched()).isEqualTo(4_000);
    assertThat(result.took()).isLessThan(Duration.ofSeconds(10));
  }

  private static MatchingProblem two(int annasPlaces) {
    return MatchingProblems.of(
        List.of(new MentorCapacity("gleb", 1), new MentorCapacity("anna", annasPlaces)),
        List.of("vera", "boris"),
        GLEB_BORIS,
        ANNA_VERA,
        ANNA_BORIS);
  }

  private static void assertIsAllowed(MatchingResult result, MatchingProblem problem) {
    List<AdmissiblePair> pairs = result.pairs();
    assertThat(problem.admissible()).containsAll(pairs);
    assertThat(pairs).isSortedAccordingTo(AdmissiblePair.BY_IDS);
    assertThat(pairs.stream().map(AdmissiblePair::ids)).doesNotHaveDuplicates();
    assertThat(pairs.stream().map(AdmissiblePair::ids)).containsAll(problem.pinned());
    var mentors =
        pairs.stream()
            .collect(Collectors.groupingBy(AdmissiblePair::mentee, Collectors.counting()));
    assertThat(problem.mentees())
        .allMatch(mentee -> mentors.getOrDefault(mentee.mentee(), 0L) <= mentee.most());
    assertThat(result.matched() + result.unmatched().size()).isEqualTo(problem.mentees().size());
    var load =
        pairs.stream()
            .collect(Collectors.groupingBy(AdmissiblePair::mentor, Collectors.counting()));
    assertThat(problem.mentors())
        .allMatch(mentor -> load.getOrDefault(mentor.mentor(), 0L) <= mentor.capacity())
        .allMatch(
            mentor ->
                load.getOrDefault(mentor.mentor(), 0L) == 0
                    || load.get(mentor.mentor()) >= mentor.least());
  }
}
