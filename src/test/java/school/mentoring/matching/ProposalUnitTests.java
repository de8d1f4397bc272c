package school.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.TestPeople;
import school.mentoring.matching.Proposal.State;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.matching.situation.BestPairs;
import school.mentoring.matching.situation.Situation;
import school.mentoring.matching.situation.TestSituations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

class ProposalUnitTests {

  private static final String FORM = "учитель – ученик";
  private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

  private final Mentor first = TestPeople.mentor("Ключева", FORM, "музыка", 1);
  private final Mentor second = TestPeople.mentor("Лугова", FORM, "бег", 1);
  private final Mentee musician = TestPeople.mentee("Ветрова", FORM, "музыка");
  private final Mentee runner = TestPeople.mentee("Лесная", FORM, "бег");
  private final Proposal proposal =
      new Proposal(new OrganisationId("test-school"), ProgrammeId.next(), NOW);

  private void compute() {
    proposal.propose(new BestPairs(situation()).with(proposal.pins()).pairs());
  }

  private Situation situation() {
    return TestSituations.of(List.of(first, second), List.of(musician, runner))
        .banning(proposal.bans())
        .situation();
  }

  private static PairKey pair(Mentor mentor, Mentee mentee) {
    return new PairKey(mentor.id(), mentee.id());
  }

  @Test
  void theBestPairsAreNumberedByNames() {
    compute();

    assertThat(proposal.pairs())
        .extracting(ProposedPair::row, ProposedPair::key, ProposedPair::points)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, pair(first, musician), 9),
            org.assertj.core.groups.Tuple.tuple(2, pair(second, runner), 9));
  }

  @Test
  void aBannedPairIsReplacedByWhatIsPossible() {
    compute();

    proposal.ban(pair(first, musician));
    compute();

    assertThat(proposal.pairs())
        .extracting(ProposedPair::key)
        .containsExactly(pair(first, runner), pair(second, musician));
  }

  @Test
  void aFixedPairStaysAndTheRestIsComputedAroundIt() {
    compute();

    proposal.fix(pair(first, runner));
    compute();

    assertThat(proposal.pairs())
        .extracting(ProposedPair::key)
        .containsExactly(pair(first, runner), pair(second, musician));
    assertThat(proposal.pins()).containsExactly(pair(first, runner));
  }

  @Test
  void aConfirmedProposalTakesPlacesAndIsChangedNoMore() {
    compute();

    proposal.confirm("curator", NOW, Set.of());

    assertThat(proposal.state()).isEqualTo(State.CONFIRMED);
    assertThat(proposal.pairs()).allMatch(ProposedPair::inForce);
    assertThatThrownBy(() -> proposal.ban(pair(first, musician)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("опубликовано");
    assertThatThrownBy(() -> proposal.confirm("director", NOW, Set.of()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aProposalWithoutPairsIsNotConfirmed() {
    assertThatThrownBy(() -> proposal.confirm("curator", NOW, Set.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("нет ни одной пары");
  }

  @Test
  void aReopenedProposalGivesItsPlacesBack() {
    compute();
    proposal.confirm("curator", NOW, Set.of());

    proposal.reopen();
    proposal.reopen();

    assertThat(proposal.state()).isEqualTo(State.DRAFT);
    assertThat(proposal.pairs()).noneMatch(ProposedPair::inForce);
  }

  @Test
  void anOrderedProposalIsNotReopened() {
    assertThatThrownBy(proposal::ordered).isInstanceOf(Refusal.class);
    compute();
    proposal.confirm("curator", NOW, Set.of());
    proposal.ordered();
    proposal.ordered();

    assertThatThrownBy(proposal::reopen).hasMessageContaining("закреплены приказом");
  }

  @Test
  void aFailedPairLeavesItsPlace() {
    compute();
    proposal.confirm("curator", NOW, Set.of());

    proposal.dissolve(pair(first, musician));
    proposal.dissolve(pair(first, musician));

    assertThat(proposal.matched()).containsExactly(runner.id());
  }

  @Test
  void confirmationNamesTheRowThatLostItsConsent() {
    compute();
    TestPeople.withdrawAll(musician);

    assertThatThrownBy(() -> new ConfirmationPolicy().check(proposal, situation()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Строка 1: у наставляемого (Ветрова В.) нет действующего согласия")
        .hasMessageContaining("Участники");
  }

  @Test
  void aPinThatARuleForbidsByNowIsLeftOut() {
    proposal.fix(pair(first, musician));
    TestPeople.withdrawAll(musician);

    compute();

    assertThat(proposal.pairs()).extracting(ProposedPair::mentee).containsExactly(runner.id());
    assertThat(Set.copyOf(proposal.pins())).isEmpty();
  }
}
