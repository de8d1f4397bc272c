package school.mentoring.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.district.TestDistrict;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

@EngineTest
class IndicatorsIntegrationTests {

  private static final PageRequest ALL = PageRequest.of(0, 100);
  private static final String SHARE = "pupilsInvolved";

  @Autowired TestSchool schools;
  @Autowired TestPairs pairs;
  @Autowired TestDistrict district;
  @Autowired ShippedIndicators shipped;
  @Autowired Indicators indicators;
  @Autowired IndicatorEditing editing;
  @Autowired EnteredFigures figures;
  @Autowired IndicatorValues values;

  private OrganisationId school;
  private ProgrammeId programme;
  private LocalDate today;

  @BeforeEach
  void school() {
    school = schools.founded();
    programme = pairs.programme(school, 2026);
    today = values.lastDay(school, programme);
  }

  /** The federal table, and the targets and dates of the municipal project. */
  @ParameterizedTest
  @CsvSource({
    "pupilsInvolved, 2019, 2020-05-01, 10, 2020-08-31",
    "pupilsInvolved, 2022, 2023-05-01, 35, 2023-08-31",
    "pupilsInvolved, 2030, 2031-05-01, 70, 2031-08-31",
    "pupilsMentoring, 2023, 2024-05-01, 8, 2024-08-31",
    "partnersInvolved, 2021, 2022-05-01, 4, 2022-08-31",
    "satisfiedMentees, 2024, 2025-05-01, 85, 2025-08-31",
    "satisfiedMentors, 2020, 2021-05-01, 50, 2021-08-31",
    "youngTeachersInvolved, 2021, 2021-10-01, 20, 2022-08-31",
    "involvedYoung, 2023, 2023-12-31, 80, 2023-12-31",
    "involvedYoung, 2023, 2024-01-01, 100, 2024-12-31",
    "involvedYoung, 2023, 2025-05-01, 100, 2024-12-31",
    "youngAtEvents, 2023, 2024-05-01, 80, 2023-12-31",
    "supportingTeachers, 2023, 2024-05-01, 70, 2024-08-31",
    "projectTeachers, 2023, 2024-05-01, 60, 2024-08-31",
    "projectSchools, 2023, 2024-05-01, 60, 2024-08-31",
    "teamsAtEvents, 2023, 2024-05-01, 20, 2024-08-31",
    "teamsAtSites, 2023, 2024-05-01, 10, 2024-08-31",
    "satisfied, 2023, 2024-05-01, 90, 2024-08-31",
    "schoolsAtEvents, 2023, 2024-05-01, 70, 2024-08-31",
    "recommendations, 2023, 2024-05-01, 1, 2024-08-31",
    "sites, 2023, 2024-05-01, 3, 2024-08-31",
    "firstCategory, 2023, 2024-05-01, 25, 2024-08-31",
    "inCommunities, 2023, 2024-05-01, 100, 2024-12-31",
    "schoolsWithActs, 2023, 2023-10-01, 100, 2024-12-31",
    "attestedInTime, 2023, 2024-05-01, 50, 2024-12-31"
  })
  void targetsAreThoseOfTheSources(
      String key, int year, LocalDate day, BigDecimal target, LocalDate by) {
    assertThat(
            shipped
                .find(key)
                .orElseThrow()
                .targets()
                .at(SchoolYear.of(year), day, RoadmapPeriod.OF_ONE_YEAR))
        .contains(new Targets.Dated(target, by));
  }

  @Test
  void whatIsDividedByNothingIsNotDetermined() {
    assertThat(value(SHARE).determined()).isFalse();
    assertThat(value(SHARE).note())
        .isEqualTo("не определён: знаменатель пуст — введите «Обучающиеся 10–19 лет, всего»");
    assertThat(value(SHARE).grade()).isEqualTo("не измерено");

    enter(SHARE, StatedNumber.DENOMINATOR, "0");
    assertThat(value(SHARE).note()).contains("знаменатель пуст");
  }

  @Test
  void aNumberTypedOnceServesAllProgrammesAndTheLatestCounts() {
    ProgrammeId other = programmeOf("teacherMentoring");
    enter(SHARE, StatedNumber.DENOMINATOR, "200");
    enter(SHARE, StatedNumber.DENOMINATOR, "250");

    assertThat(value(SHARE).text()).isEqualTo("0 %");
    assertThat(value(SHARE).denominator()).isEqualTo(250);
    assertThat(values.of(school, other, today))
        .filteredOn(it -> it.key().equals(SHARE))
        .extracting(IndicatorValue::denominator)
        .containsExactly(250);
    assertThat(figures.history(school, programme, SHARE, ALL))
        .extracting(EnteredFigure::text)
        .containsExactly("250", "200");
  }

  private ProgrammeId programmeOf(String roadmap) {
    return district.started(roadmap, school);
  }

  @Test
  void numbersThatCannotBeTrueAreRefused() {
    assertThatThrownBy(() -> enter("mentorsTrained", StatedNumber.VALUE, "120"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("больше 100 % быть не может");
    assertThatThrownBy(() -> enter("mentorsTrained", StatedNumber.NUMERATOR, "1.5"))
        .hasMessageContaining("нужно целое число");
    assertThatThrownBy(() -> enter("mentorsTrained", StatedNumber.DENOMINATOR, "5"))
        .hasMessageContaining("программа считает сама");
    assertThatThrownBy(() -> enter("mentorsTrained", StatedNumber.NUMERATOR, "-1"))
        .hasMessageContaining("укажите число от нуля");
    assertThatThrownBy(
            () ->
                figures.enter(
                    school,
                    programme,
                    SHARE,
                    StatedNumber.DENOMINATOR,
                    new Statement(BigDecimal.TEN, today.plusDays(1), "сводка", ""),
                    "curator"))
        .hasMessageContaining("ещё не наступил");
    assertThatThrownBy(() -> values.of(school, programme, today.plusDays(1)))
        .hasMessageContaining("Укажите день между ними");
  }

  @Test
  void aShareOfMoreThanTheWholeIsNotShown() {
    String key = editing.add(school, text("entered", "entered", "programme=50"), "curator");
    enter(key, StatedNumber.NUMERATOR, "30");
    enter(key, StatedNumber.DENOMINATOR, "20");

    assertThat(value(key).note()).contains("числитель 30 больше знаменателя 20");
    enter(key, StatedNumber.DENOMINATOR, "40");
    assertThat(value(key).text()).isEqualTo("75 %");
    assertThat(value(key).reached()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "programme=120, цель больше 100 %",
    "programme=-5, цель меньше нуля",
    "когда-нибудь=50, Срок цели",
    "80 к 31.02, Срок цели",
    "ничего, запишите как"
  })
  void aTargetThatNobodyCanReachIsRefused(String targets, String message) {
    assertThatThrownBy(() -> editing.add(school, text("entered", "entered", targets), "curator"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(message);
  }

  @Test
  void anIndicatorIsChangedRetiredAndRestoredAndEveryChangeIsKept() {
    OfferedIndicator looked = indicators.get(school, "pairsKept");
    DefinitionText stricter = targeted(looked.text(), "programme=95");

    editing.change(school, "pairsKept", stricter, looked.version(), "curator");
    assertThat(value("pairsKept").target()).isEqualByComparingTo("95");
    assertThatThrownBy(
            () -> editing.change(school, "pairsKept", stricter, looked.version(), "director"))
        .hasMessageContaining("изменили, пока вы его правили");
    editing.retire(school, "pairsKept", true, "curator");
    assertThat(keys()).doesNotContain("pairsKept");
    editing.restore(school, "pairsKept", "curator");

    assertThat(value("pairsKept").target()).isEqualByComparingTo("80");
    assertThat(indicators.history(school, ALL))
        .extracting(IndicatorChange::what)
        .contains("цели: 80 → 95", "больше не измеряется");
    assertThat(indicators.history(schools.founded(), ALL)).isEmpty();
  }

  @Test
  void aSchoolIsMeasuredByItsOwnRoadmapAndEveryKeyOnce() {
    List<String> measured = keys();

    assertThat(new HashSet<>(measured)).hasSameSizeAs(measured);
    assertThat(measured).contains("linesInTime", SHARE).doesNotContain("examsPassed", "sites");
  }

  @Test
  void aCentreSumsItsSchoolsAndLeavesOutThoseThatKnowNothing() {
    OrganisationId centre = district.centre();
    OrganisationId first = district.schoolBelow(centre);
    OrganisationId second = district.schoolBelow(centre);
    ProgrammeId project = district.begun(centre);
    int year = SchoolYear.containing(today).start();
    entered(first, pairs.programme(first, year), "100");
    pairs.programme(second, year);

    LocalDate day = values.lastDay(centre, project);
    IndicatorValue share = of(values.of(centre, project, day), SHARE);

    assertThat(share.denominator()).isEqualTo(100);
    assertThat(share.note()).isEqualTo("без школ, где данных ещё нет: 1");
    assertThat(values.evidence(centre, project, SHARE, Part.DENOMINATOR, day, ALL))
        .singleElement()
        .extracting(EvidenceItem::counts)
        .isEqualTo(100);
  }

  private void entered(OrganisationId organisation, ProgrammeId where, String number) {
    figures.enter(
        organisation,
        where,
        SHARE,
        StatedNumber.DENOMINATOR,
        new Statement(new BigDecimal(number), today, "сводка", ""),
        "curator");
  }

  private void enter(String key, StatedNumber what, String number) {
    figures.enter(
        school,
        programme,
        key,
        what,
        new Statement(new BigDecimal(number), today, "сводка", ""),
        "curator");
  }

  private IndicatorValue value(String key) {
    return of(values.of(school, programme, today), key);
  }

  private static IndicatorValue of(List<IndicatorValue> all, String key) {
    return all.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
  }

  private List<String> keys() {
    return values.of(school, programme, today).stream().map(IndicatorValue::key).toList();
  }

  private static DefinitionText text(String numerator, String denominator, String targets) {
    return new DefinitionText(
        "Свой показатель",
        "PERCENT",
        numerator,
        denominator,
        "Считает куратор",
        "SCHOOL",
        "",
        "",
        true,
        targets);
  }

  private static DefinitionText targeted(DefinitionText it, String targets) {
    return new DefinitionText(
        it.title(),
        it.unit(),
        it.numerator(),
        it.denominator(),
        it.method(),
        it.level(),
        it.roadmaps(),
        it.lines(),
        it.moreIsBetter(),
        targets);
  }

  @Test
  void everyShippedIndicatorHasATargetThatItsUnitAllows() {
    Set<String> lines = new HashSet<>();
    shipped.all().forEach(it -> lines.addAll(it.lines()));

    assertThat(shipped.all()).allSatisfy(it -> assertThat(it.targets().all()).isNotEmpty());
    assertThat(lines).hasSizeGreaterThan(32);
  }
}
