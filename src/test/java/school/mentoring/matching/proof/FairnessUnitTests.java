package school.mentoring.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;
import school.mentoring.matching.optimum.MatchingProblems;
import school.mentoring.matching.preference.PreferenceRanks;
import school.mentoring.matching.proof.Fairness.Choices;

class FairnessUnitTests {

  /** Best is Anna with Vera and Gleb with Boris: 19 points; Dina gets nobody, Zoya neither. */
  private final MatchingRun run =
      PublishedRuns.of(
          MatchingProblems.of(
              List.of(
                  new MentorCapacity("anna", 1),
                  new MentorCapacity("gleb", 1),
                  new MentorCapacity("zoya", 2)),
              List.of("boris", "dina", "vera"),
              new AdmissiblePair("anna", "boris", 10),
              new AdmissiblePair("anna", "vera", 10),
              new AdmissiblePair("gleb", "boris", 9)));

  @Test
  void whoGotWhichChoiceIsCounted() {
    PreferenceRanks ranks =
        new PreferenceRanks()
            .say("vera", "anna", 1)
            .say("boris", "anna", 1)
            .say("boris", "gleb", 3)
            .say("dina", "gleb", 1)
            .say("gleb", "boris", 2)
            .say("zoya", "dina", 0);

    Fairness fairness = Fairness.of(run, ranks);

    assertThat(fairness.mentees()).isEqualTo(new Choices(3, 1, 0, 1));
    assertThat(fairness.mentees().share()).isEqualTo(2.0 / 3);
    assertThat(fairness.mentors()).isEqualTo(new Choices(1, 0, 1, 0));
  }

  @Test
  void loadAndThoseWithoutAPartnerAreNamed() {
    Fairness fairness = Fairness.of(run, new PreferenceRanks());

    assertThat(fairness.load()).isEqualTo(Map.of(0, 1L, 1, 2L));
    assertThat(fairness.withoutMentor()).containsExactly("dina");
    assertThat(fairness.withoutMentee()).containsExactly("zoya");
    assertThat(fairness.mentees().share()).isEqualTo(1);
  }

  @Test
  void twoWhoWouldRatherHaveEachOtherBlockThePlan() {
    PinnedPair together = new PinnedPair("anna", "boris");
    PreferenceRanks mentorOnly = new PreferenceRanks().say("anna", "boris", 1);
    PreferenceRanks neither = new PreferenceRanks().say("boris", "gleb", 1);

    assertThat(Fairness.of(run, mentorOnly).blocking()).containsExactly(together);
    assertThat(Fairness.of(run, new PreferenceRanks()).blocking()).isEmpty();
    assertThat(Fairness.of(run, neither.say("anna", "boris", 1)).blocking()).isEmpty();
  }

  @Test
  void somebodyUnwantedBlocksNothing() {
    MatchingRun alone =
        PublishedRuns.of(
            MatchingProblems.of(
                List.of(new MentorCapacity("anna", 1), new MentorCapacity("gleb", 1)),
                List.of("boris"),
                new AdmissiblePair("anna", "boris", 10),
                new AdmissiblePair("gleb", "boris", 9)));

    assertThat(
            Fairness.of(
                    alone, new PreferenceRanks().say("boris", "gleb", 1).say("gleb", "boris", 0))
                .blocking())
        .isEmpty();
    assertThat(Fairness.of(alone, new PreferenceRanks().say("boris", "gleb", 1)).blocking())
        .containsExactly(new PinnedPair("gleb", "boris"));
  }
}
