package school.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.EnrolledPeople;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.ImportReport.RowProblem;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;
import school.mentoring.matching.imports.PairsImport;
import school.mentoring.matching.imports.PairsImportReport;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.preference.StatedChoices;
import school.mentoring.matching.proof.MatchingRun;
import school.mentoring.matching.proof.MatchingRuns;
import school.mentoring.matching.settings.Preset;
import school.mentoring.matching.settings.SettingsOfMatchings;
import school.mentoring.matching.settings.SettingsText;
import school.mentoring.order.Annex;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderContent.Content;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

@EngineTest
class MatchingsIntegrationTests {

  private static final String MODULE = "school.mentoring.matching";

  @Autowired TestSchool schools;
  @Autowired EnrolledPeople people;
  @Autowired Enrolment enrolment;
  @Autowired Participants participants;
  @Autowired Matchings matchings;
  @Autowired ProposalChanges changes;
  @Autowired PairsImport pairs;
  @Autowired StatedChoices choices;
  @Autowired SettingsOfMatchings settings;
  @Autowired MatchingRuns runs;
  @Autowired Boards boards;
  @Autowired List<OrderContent> contents;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void enrol() {
    school = schools.founded();
    programme = schools.programme(school, 2026).id();
    people.mentor(school, "Ключева", "музыка", 1);
    people.mentor(school, "Лугова", "бег", 1);
    people.mentee(school, "Басов", "музыка");
    people.mentee(school, "Быстров", "бег");
    people.mentee(school, "Громов", "шахматы");
  }

  private Mentor mentor(String surname) {
    return participants.mentorsTakingPart(school).stream()
        .filter(it -> it.name().surname().equals(surname))
        .findFirst()
        .orElseThrow();
  }

  private Mentee mentee(String surname) {
    return participants.menteesTakingPart(school).stream()
        .filter(it -> it.name().surname().equals(surname))
        .findFirst()
        .orElseThrow();
  }

  private PairKey pair(String mentor, String mentee) {
    return new PairKey(mentor(mentor).id(), mentee(mentee).id());
  }

  private List<PairKey> pairsOf(ProposalId proposal) {
    return matchings.confirmedPairs(school, proposal).stream()
        .map(it -> new PairKey(it.mentor(), it.mentee()))
        .toList();
  }

  private int version(ProposalId proposal) {
    return boards.sheet(school, proposal).version();
  }

  @Test
  void theBestPairsAreProposedAndWhoIsLeftIsKnown() {
    ProposalId proposal = matchings.propose(school, programme);

    assertThat(pairsOf(proposal))
        .containsExactly(pair("Ключева", "Басов"), pair("Лугова", "Быстров"));
    assertThat(matchings.unmatched(school, proposal)).containsExactly(mentee("Громов").id());
    assertThat(matchings.propose(school, programme)).isEqualTo(proposal);
  }

  @Test
  void theBoardShowsTheShortageAndTheReasons() {
    matchings.propose(school, programme);

    Board board = boards.of(school, programme);

    assertThat(board.outlook().shortages())
        .singleElement()
        .satisfies(it -> assertThat(it.missing()).isEqualTo(1));
    assertThat(board.unmatched())
        .singleElement()
        .satisfies(it -> assertThat(it.reason()).contains("заняты другими парами"));
    assertThat(board.proposal().orElseThrow().rows().get(0).pair().reasons())
        .isEqualTo("общие темы: музыка — 9 из 9");
  }

  @Test
  void mentorsWithoutAPlaceAreToldOfOnceAndNotByName() {
    ProposalId proposal = matchings.propose(school, programme);
    changes.confirm(school, proposal, version(proposal), "curator");

    assertThat(boards.of(school, programme).unmatched())
        .singleElement()
        .satisfies(
            it -> assertThat(it.reason()).isEqualTo("все места наставников этой формы заняты"));
    people.mentor(school, "Отвергнутая", "шахматы", 1);
    choices.say(
        school,
        programme,
        mentee("Громов").uuid(),
        List.of(),
        List.of(mentor("Отвергнутая").uuid()));
    assertThat(boards.of(school, programme).unmatched())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.reason())
                    .isEqualTo(
                        "ни один наставник этой формы не подходит: кто-то из двоих отметил, что не хочет работать с другим; у остальных нет свободных мест"));
  }

  @Test
  void peopleChangeTheProposalByHand() {
    ProposalId proposal = matchings.propose(school, programme);

    changes.fix(school, proposal, pair("Ключева", "Громов"));
    assertThat(pairsOf(proposal))
        .containsExactly(pair("Ключева", "Громов"), pair("Лугова", "Быстров"));
    changes.swap(school, proposal, pair("Ключева", "Громов"), pair("Лугова", "Быстров"));
    assertThat(pairsOf(proposal))
        .containsExactly(pair("Ключева", "Быстров"), pair("Лугова", "Громов"));
    changes.pin(school, proposal, pair("Ключева", "Быстров"), false);
    changes.ban(school, proposal, pair("Лугова", "Громов"));
    assertThat(pairsOf(proposal))
        .containsExactly(pair("Ключева", "Басов"), pair("Лугова", "Быстров"));
    assertThatThrownBy(() -> changes.fix(school, proposal, pair("Лугова", "Громов")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("запрещена");
    changes.unban(school, proposal, pair("Лугова", "Громов"));
    choices.say(
        school, programme, mentee("Громов").uuid(), List.of(mentor("Лугова").uuid()), List.of());
    choices.say(
        school, programme, mentor("Лугова").uuid(), List.of(mentee("Громов").uuid()), List.of());
    settings.change(school, programme, Preset.CHOICES_FIRST.settings(), "curator");
    changes.recompute(school, proposal);
    assertThat(pairsOf(proposal))
        .containsExactly(pair("Ключева", "Басов"), pair("Лугова", "Громов"));
  }

  @Test
  void knownPairsAreTakenFromAFile() {
    ProposalId proposal = matchings.propose(school, programme);
    String table =
        """
        Наставник;Наставляемый
        Ключева Вера;Громов Егор
        Ключева Вера;Быстров Егор
        Никто Вера;Басов Егор
        """;

    PairsImportReport report =
        pairs.take(school, programme, proposal, table.getBytes(StandardCharsets.UTF_8));

    assertThat(report.taken()).isEqualTo(1);
    assertThat(report.problems()).extracting(RowProblem::row).containsExactly(4, 3);
    assertThat(pairsOf(proposal)).contains(pair("Ключева", "Громов"));
  }

  @Test
  void aConfirmedPairIsNotProposedAgain() {
    ProposalId first = matchings.propose(school, programme);
    changes.confirm(school, first, version(first), "curator");

    ProposalId second = matchings.propose(school, programme);

    assertThat(second).isNotEqualTo(first);
    assertThat(pairsOf(second)).isEmpty();
    assertThatThrownBy(() -> changes.confirm(school, second, version(second), "curator"))
        .hasMessageContaining("нет ни одной пары");
  }

  @Test
  void whoeverTakesTheConsentBackLeavesTheDraftAtOncePinnedOrNot() {
    ProposalId proposal = matchings.propose(school, programme);
    Mentee lost = mentee("Басов");
    pairsOf(proposal).stream()
        .filter(it -> it.mentee().equals(lost.id()))
        .forEach(it -> changes.pin(school, proposal, it, true));

    enrolment.withdraw(
        school, lost.uuid(), enrolment.get(school, lost.uuid()).consents().get(0).id(), null);

    assertThat(pairsOf(proposal)).isNotEmpty().noneMatch(it -> it.mentee().equals(lost.id()));
    assertThat(matchings.unmatched(school, proposal)).doesNotContain(lost.id());
  }

  @Test
  void ofTwoWhoConfirmAtOnceOneWins() {
    ProposalId proposal = matchings.propose(school, programme);
    int seen = version(proposal);

    List<CompletableFuture<String>> both =
        Stream.of("curator", "director")
            .map(it -> CompletableFuture.supplyAsync(() -> confirmed(proposal, seen, it)))
            .toList();

    assertThat(both.stream().map(CompletableFuture::join).sorted().toList())
        .satisfiesExactlyInAnyOrder(
            it -> assertThat(it).isEqualTo("won"), it -> assertThat(it).isNotEqualTo("won"));
  }

  private String confirmed(ProposalId proposal, int seen, String by) {
    try {
      changes.confirm(school, proposal, seen, by);
      return "won";
    } catch (RuntimeException lost) {
      return lost.getMessage();
    }
  }

  @Test
  void aConfirmationOfWhatWasChangedMeanwhileIsRefused() {
    ProposalId proposal = matchings.propose(school, programme);
    int seen = version(proposal);
    changes.ban(school, proposal, pair("Ключева", "Басов"));

    assertThatThrownBy(() -> changes.confirm(school, proposal, seen, "curator"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("изменили, пока вы его смотрели");
  }

  @Test
  void aFailedPairFreesItsPlaceAndNeverComesBack() {
    ProposalId proposal = matchings.propose(school, programme);
    changes.confirmAsItStands(school, proposal, Optional.of("curator"));
    matchings.ordered(school, proposal);

    matchings.dissolved(school, programme, mentor("Ключева").id(), mentee("Басов").id());

    assertThat(pairsOf(proposal)).containsExactly(pair("Лугова", "Быстров"));
    assertThat(matchings.proposeFor(school, programme, mentee("Басов").id())).isEmpty();
    ProposalId next = matchings.proposeFor(school, programme, mentee("Громов").id()).orElseThrow();
    assertThat(pairsOf(next)).containsExactly(pair("Ключева", "Громов"));
    assertThat(matchings.unmatched(school, next)).containsExactly(mentee("Басов").id());
  }

  @Test
  void aReopenedProposalCanBeConfirmedAgain() {
    ProposalId proposal = matchings.propose(school, programme);
    changes.confirmAsItStands(school, proposal, Optional.empty());
    changes.confirmAsItStands(school, proposal, Optional.empty());

    matchings.reopen(school, proposal);
    changes.confirm(school, proposal, version(proposal), "curator");

    assertThat(boards.sheet(school, proposal).state()).isEqualTo(Proposal.State.CONFIRMED);
  }

  @Test
  void theOrderGetsItsAnnexAndItsReaders() {
    ProposalId proposal = matchings.propose(school, programme);

    List<Content> given =
        contents.stream()
            .filter(it -> it.getClass().getPackageName().startsWith(MODULE))
            .filter(it -> it.serves(OrderKind.PAIRS))
            .map(it -> it.content(school, programme, proposal.toString()))
            .toList();

    assertThat(given)
        .flatExtracting(Content::annexes)
        .singleElement()
        .satisfies(
            it ->
                assertThat(((Annex) it).rows().get(0))
                    .containsExactly(
                        "1", "Ключева Вера, учитель музыки", "Басов Егор, 7А", "учитель – ученик"));
    assertThat(given)
        .flatExtracting(Content::acquainted)
        .extracting(it -> ((NamedPerson) it).name())
        .containsExactly("Ключева Вера", "Лугова Вера");
  }

  @Test
  void aMenteeWhoWantsTwoMentorsTakesTwoPlacesAndNoMore() {
    people.mentee(school, "Двойной", "бег, музыка", 2);
    changes.fix(school, draft(), pair("Ключева", "Двойной"));
    ProposalId first = matchings.propose(school, programme);
    changes.ban(school, first, pair("Лугова", "Двойной"));
    changes.confirm(school, first, version(first), "curator");
    assertThat(pairsOf(first)).contains(pair("Ключева", "Двойной"));

    people.mentor(school, "Новикова", "музыка", 3);
    ProposalId second = matchings.propose(school, programme);

    assertThat(pairsOf(second)).contains(pair("Новикова", "Двойной"));
    assertThat(matchings.unmatched(school, second)).doesNotContain(mentee("Двойной").id());
    changes.confirm(school, second, version(second), "curator");
    assertThat(pairsOf(matchings.propose(school, programme)))
        .extracting(PairKey::mentee)
        .doesNotContain(mentee("Двойной").id());
  }

  private ProposalId draft() {
    return matchings.propose(school, programme);
  }

  @Test
  void pinsThatBecameImpossibleAreNamedWhenThePairsAreComputedAnew() {
    ProposalId proposal = matchings.propose(school, programme);
    PairKey pair = pair("Ключева", "Басов");
    changes.fix(school, proposal, pair);
    enrolment.leave(school, mentee("Басов").uuid());

    assertThatThrownBy(() -> changes.recompute(school, proposal))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("«Ключева В. — выбыл»")
        .hasMessageContaining("Открепить");
    changes.pin(school, proposal, pair, false);
    assertThat(pairsOf(proposal)).doesNotContain(pair);
  }

  @Test
  void aSecondMentorIsNotPinnedWhereOneIsWanted() {
    ProposalId proposal = matchings.propose(school, programme);
    changes.fix(school, proposal, pair("Ключева", "Басов"));

    assertThatThrownBy(() -> changes.fix(school, proposal, pair("Лугова", "Басов")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Басов Е.")
        .hasMessageContaining("Ключева В.")
        .hasMessageContaining("Лугова В.")
        .hasMessageContaining("Снимите лишнее закрепление");
    changes.replace(school, proposal, pair("Лугова", "Басов"), mentor("Ключева").id());
    assertThat(pairsOf(proposal)).contains(pair("Лугова", "Басов"));
  }

  @Test
  void everyComputationIsKeptWithItsSettings() {
    settings.change(school, programme, Preset.EVEN_LOAD.settings(), "curator");

    ProposalId proposal = matchings.propose(school, programme);

    MatchingRun run = runs.newest(school, proposal).orElseThrow();
    assertThat(SettingsText.read(run.parameters())).isEqualTo(Preset.EVEN_LOAD.settings());
    assertThat(run.summary().proven()).isTrue();
    assertThat(run.summary().value().matched()).isEqualTo(2);
  }

  @Test
  void anotherSchoolsProposalIsNotFound() {
    ProposalId proposal = matchings.propose(school, programme);

    assertThatThrownBy(() -> matchings.confirmedPairs(schools.founded(), proposal))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("не найдено");
  }
}
