package school.mentoring.recognition.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

class StandingsUnitTests {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private static final List<Criterion> CRITERIA =
      List.of(Criterion.of("Результат", 1, 10), Criterion.of("Новизна", 2, 10));

  private final List<ContestApplication> applications = new ArrayList<>();
  private final List<Juror> jury = new ArrayList<>();

  private static Contest contest(TieRule ties) {
    Contest contest =
        new Contest(new OrganisationId("school"), ProgrammeId.next(), ContestKind.BEST_PAIR);
    contest.describe(
        new ContestEntry(
            "Лучшая пара",
            Nominated.PAIR,
            "",
            List.of("Пара", "Дуэт"),
            CRITERIA,
            DAY,
            DAY,
            3,
            ties,
            null,
            ""));
    return contest;
  }

  private UUID applied(Contest contest, int nomination) {
    Candidate candidate =
        new Candidate(
            UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "", "");
    ContestApplication application = new ContestApplication(contest, candidate, "curator", DAY);
    application.describe(nomination, "", false);
    applications.add(application);
    return application.id();
  }

  private Juror juror(Contest contest, String name) {
    Juror juror = new Juror(contest, null, name, "", false);
    jury.add(juror);
    return juror;
  }

  private static void gives(Juror juror, UUID application, int first, int second) {
    juror.score(application, Map.of(0, first, 1, second), CRITERIA);
  }

  private Map<UUID, Standing> standings(Contest contest) {
    return Standings.of(contest, applications, jury).stream()
        .collect(Collectors.toMap(Standing::application, it -> it));
  }

  @Test
  void theAverageCountsWeightsAndOnlyThoseWhoJudged() {
    Contest contest = contest(TieRule.SHARED);
    UUID pair = applied(contest, 0);
    gives(juror(contest, "Первый"), pair, 10, 5);
    gives(juror(contest, "Второй"), pair, 5, 10);
    juror(contest, "Третий").abstain(pair);

    Standing standing = standings(contest).get(pair);
    assertThat(standing.average()).isEqualByComparingTo("22.50");
    assertThat(standing.spread()).isEqualByComparingTo("5");
    assertThat(standing.judges()).isEqualTo(2);
    assertThat(standing.place()).isEqualTo(1);
  }

  @Test
  void equalAveragesShareAPlaceAndTheNextIsLeftOut() {
    Contest contest = contest(TieRule.SHARED);
    UUID one = applied(contest, 0);
    UUID other = applied(contest, 0);
    UUID last = applied(contest, 0);
    UUID elsewhere = applied(contest, 1);
    Juror juror = juror(contest, "Первый");
    gives(juror, one, 8, 8);
    gives(juror, other, 8, 8);
    gives(juror, last, 7, 7);
    gives(juror, elsewhere, 1, 1);

    Map<UUID, Standing> standings = standings(contest);
    assertThat(standings.get(one).place()).isEqualTo(1);
    assertThat(standings.get(other).place()).isEqualTo(1);
    assertThat(standings.get(other).tied()).isTrue();
    assertThat(standings.get(other).open()).isFalse();
    assertThat(standings.get(last).place()).isEqualTo(3);
    assertThat(standings.get(elsewhere).place()).isEqualTo(1);
  }

  @Test
  void whereTheChairDecidesEqualOnesStayOpenUntilPutInOrder() {
    Contest contest = contest(TieRule.CHAIR);
    UUID one = applied(contest, 0);
    UUID other = applied(contest, 0);
    Juror juror = juror(contest, "Первый");
    gives(juror, one, 8, 8);
    gives(juror, other, 8, 8);
    assertThat(standings(contest).values()).allMatch(Standing::open);

    applications.get(0).order(1);
    applications.get(1).order(1);
    assertThat(standings(contest).values()).allMatch(Standing::open);

    applications.get(0).order(2);
    Map<UUID, Standing> standings = standings(contest);
    assertThat(standings.get(one).place()).isEqualTo(2);
    assertThat(standings.get(other).place()).isEqualTo(1);
    assertThat(standings.values()).noneMatch(Standing::open);
  }

  @Test
  void whoWasJudgedByNobodyHasNoPlace() {
    Contest contest = contest(TieRule.SHARED);
    UUID judged = applied(contest, 0);
    UUID half = applied(contest, 0);
    Juror juror = juror(contest, "Первый");
    gives(juror, judged, 1, 1);
    juror.score(half, Map.of(0, 10), CRITERIA);

    assertThat(standings(contest).get(half).place()).isZero();
    assertThat(standings(contest).get(judged).place()).isEqualTo(1);
  }

  @Test
  void pointsStayWithinTheBoundsOfTheirCriterion() {
    Contest contest = contest(TieRule.SHARED);
    UUID pair = applied(contest, 0);
    Juror juror = juror(contest, "Первый");
    assertThatThrownBy(() -> gives(juror, pair, 0, 5)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> gives(juror, pair, 11, 5))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("балл 11, а нужен от 1 до 10");
    assertThat(juror.hasMarks()).isFalse();
  }

  @Test
  void whoIsThroughGivesNoMoreMarksUntilGoingOn() {
    Juror through = juror(contest(TieRule.SHARED), "Семёнов Пётр Ильич");
    through.finish();

    assertThatThrownBy(through::mustBeAtWork).hasMessageContaining("Оценки уже сданы");
    through.goOn();
    assertThatCode(through::mustBeAtWork).doesNotThrowAnyException();
  }

  @Test
  void aJurorWhoTakesPartIsInConflictByLoginOrByName() {
    Contest contest = contest(TieRule.SHARED);
    Juror employee = new Juror(contest, "mentor", "Ключева Вера", "", false);
    Juror outsider = new Juror(contest, null, "Семёнов  Пётр Ильич", "", false);
    assertThat(ConflictPolicy.conflict(employee, List.of("mentor"), List.of())).isTrue();
    assertThat(ConflictPolicy.conflict(employee, List.of("other"), List.of("Иной"))).isFalse();
    assertThat(ConflictPolicy.conflict(outsider, List.of(), List.of("семенов пётр Ильич")))
        .isTrue();
  }
}
