package school.mentoring.matching.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.optimum.ExactMatcher;
import school.mentoring.matching.optimum.MatchingProblem;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;
import school.mentoring.matching.optimum.MatchingResult;
import school.mentoring.matching.optimum.MatchingValue;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.matching.proof.MatchingRun.Summary;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

@EngineTest
class MatchingRunsIntegrationTests {

  private static final PinnedPair PIN = new PinnedPair("anna", "boris");

  @Autowired TestSchool schools;
  @Autowired Matchings matchings;
  @Autowired MatchingRuns runs;

  private OrganisationId school;
  private ProgrammeId programme;
  private ProposalId proposal;

  @BeforeEach
  void propose() {
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
    proposal = matchings.propose(school, programme);
  }

  private MatchingRunId keep(int points, PinnedPair... pins) {
    MatchingProblem problem =
        new MatchingProblem(
            Objective.BEST_TOTAL,
            List.of(new MentorCapacity("anna", 2, 3), new MentorCapacity("gleb", 1)),
            List.of(
                new MenteeDemand("boris", 2),
                new MenteeDemand("dina", 1),
                new MenteeDemand("vera", 1)),
            List.of(
                new AdmissiblePair("anna", "boris", 5),
                new AdmissiblePair("anna", "vera", 7),
                new AdmissiblePair("gleb", "boris", 2),
                new AdmissiblePair("gleb", "dina", points)),
            Set.of(pins));
    MatchingResult result = new ExactMatcher().solve(problem);
    return runs.keep(school, programme, proposal, "{\"topic\": 10}", problem, result);
  }

  @Test
  void aRunIsReadAsItWasComputedAndProvesItself() {
    MatchingRunId id = keep(3, PIN);

    MatchingRun run = runs.newest(school, proposal).orElseThrow();

    assertThat(run).isEqualTo(runs.get(school, id));
    assertThat(run.summary().proposal()).isEqualTo(proposal);
    assertThat(run.summary().value()).isEqualTo(new MatchingValue(2, 10));
    assertThat(run.summary().proven()).isTrue();
    assertThat(run.parameters()).isEqualTo("{\"topic\": 10}");
    assertThat(run.pinned()).containsExactly(PIN);
    assertThat(run.chosen())
        .containsExactly(
            new AdmissiblePair("anna", "vera", 7), new AdmissiblePair("gleb", "dina", 3));
    assertThat(run.problem().admissible()).hasSize(3);
    assertThat(new ExactMatcher().solve(run.problem()).chosen()).isEqualTo(run.chosen());
    run.check();
  }

  @Test
  void theSameComputationIsKeptOnce() {
    MatchingRunId first = keep(3);

    assertThat(keep(3)).isEqualTo(first);
    assertThat(keep(4)).isNotEqualTo(first);
    assertThat(keep(3)).isNotEqualTo(first);
    assertThat(runs.of(school, programme)).hasSize(3);
  }

  @Test
  void ofADraftChangedManyTimesTheLastRunsStay() {
    MatchingRunId first = keep(0);
    List<MatchingRunId> kept =
        IntStream.rangeClosed(1, MatchingRuns.KEPT_FOR_A_PROPOSAL).mapToObj(this::keep).toList();

    assertThat(runs.of(school, programme).stream().map(Summary::id))
        .containsExactlyInAnyOrderElementsOf(kept);
    assertThatThrownBy(() -> runs.get(school, first))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("Расчёт пар не найден");
  }

  @Test
  void runsOfAnotherSchoolAreNotFound() {
    MatchingRunId id = keep(3);
    OrganisationId other = schools.founded();

    assertThatThrownBy(() -> runs.get(other, id)).isInstanceOf(Refusal.class);
    assertThat(runs.newest(other, proposal)).isEmpty();
    assertThat(runs.of(other, programme)).isEmpty();
  }
}
