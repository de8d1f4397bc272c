package school.mentoring.mentorship.care;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import school.mentoring.TestClock;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The proof on any database: who is silent is found once, by school days, and counted rightly. */
@Lazy
@Component
public class CareProof {

  private static final LocalDate BEGUN = LocalDate.of(2047, 9, 2);

  private final TestSchool schools;
  private final TestPairs pairs;
  private final TestClock.Movable clock;
  private final ApplicationEventPublisher events;
  private final CareWatch watch;
  private final CareAgreements agreements;
  private final SchoolHolidays holidays;
  private final Pulses pulses;
  private final PairCares cares;
  private final CareLists lists;
  private final PulseTable table;
  private final TestCare care;
  private final EntityManagerFactory sessions;

  CareProof(
      TestSchool schools,
      TestPairs pairs,
      TestClock.Movable clock,
      ApplicationEventPublisher events,
      CareWatch watch,
      CareAgreements agreements,
      SchoolHolidays holidays,
      Pulses pulses,
      PairCares cares,
      CareLists lists,
      PulseTable table,
      TestCare care,
      EntityManagerFactory sessions) {
    this.schools = schools;
    this.pairs = pairs;
    this.clock = clock;
    this.events = events;
    this.watch = watch;
    this.agreements = agreements;
    this.holidays = holidays;
    this.pulses = pulses;
    this.cares = cares;
    this.lists = lists;
    this.table = table;
    this.care = care;
    this.sessions = sessions;
  }

  private record Place(OrganisationId school, ProgrammeId programme, Mentorship pair) {}

  private Place begun() {
    clock.set(BEGUN, events);
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2047);
    pairs.mentor(school, "Ветрова", 1, "");
    pairs.mentee(school, "Ручьёв");
    clock.reset(events);
    pairs.begun(school, programme, LocalDate.now());
    return new Place(school, programme, pairs.of(school, programme).get(0));
  }

  /** Silence is counted in school days, over holidays, and told once. */
  void silence() {
    Place place = begun();
    LocalDate start = place.pair().startsOn();
    SchoolDays days = holidays.days(place.school(), start);
    LocalDate due =
        start
            .datesUntil(start.plusYears(1))
            .filter(it -> days.between(start, it) == 21)
            .findFirst()
            .orElseThrow();
    clock.set(due.minusDays(1), events);
    watch.goRound();
    assertThat(care.count(place.pair().id())).as("20 school days").isZero();

    clock.set(due, events);
    watch.goRound();
    assertThat(read(watch::goRound)).as("pairs read when all was told").isZero();

    assertThat(care.count(place.pair().id())).isEqualTo(1);
    PairCare found = care.latest(place.pair().id());
    assertThat(found.signals()).extracting(CareSignal::kind).containsExactly(SignalKind.SILENCE);
    decidedIsSilentAnew(place, found, due);
    clock.reset(events);
  }

  /** How many pairs something reads. */
  private long read(Runnable asked) {
    Statistics statistics = sessions.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    asked.run();
    statistics.setStatisticsEnabled(false);
    return statistics.getEntityStatistics(Mentorship.class.getName()).getLoadCount();
  }

  private void decidedIsSilentAnew(Place place, PairCare found, LocalDate decided) {
    cares.decide(place.school(), found.id(), CareOutcome.FINE, "болел", "curator");
    clock.set(decided.plusDays(10), events);
    watch.goRound();
    assertThat(care.count(place.pair().id())).as("counted from the decision").isEqualTo(1);
    clock.set(decided.plusDays(120), events);
    watch.goRound();
    assertThat(care.count(place.pair().id())).isEqualTo(2);
  }

  /** A pair that meets when it wants to is never too silent. */
  void onRequest() {
    clock.set(BEGUN, events);
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2047);
    pairs.mentor(school, "Ветрова", 3, "");
    pairs.mentee(school, "Ручьёв", "ситуационное");
    pairs.mentee(school, "Озёров", "скоростное");
    pairs.mentee(school, "Лугов");
    clock.reset(events);
    pairs.begun(school, programme, LocalDate.now());
    clock.set(LocalDate.now().plusYears(1), events);

    watch.goRound();
    clock.reset(events);

    assertThat(pairs.of(school, programme))
        .hasSize(3)
        .allMatch(it -> care.count(it.id()) == (it.manner().meetsRegularly() ? 1 : 0))
        .anyMatch(it -> it.manner().meetsRegularly());
  }

  /** Holidays of the school's own put the day off. */
  void ownHolidays() {
    Place place = begun();
    LocalDate start = place.pair().startsOn();
    agreements.agree(
        place.school(), place.programme(), PulseRhythm.OFF, new CareThresholds(3, 4, 3, 5));
    SchoolDays usual = holidays.days(place.school(), start);
    LocalDate due =
        start
            .datesUntil(start.plusYears(1))
            .filter(it -> usual.between(start, it) == 5)
            .findFirst()
            .orElseThrow();
    holidays.add(place.school(), "Карантин", start.plusDays(1), due.plusDays(1));

    clock.set(due, events);
    watch.goRound();

    assertThat(care.count(place.pair().id())).isZero();
    clock.reset(events);
  }

  /** Both sides' pulses raise signals in one case, and reports read their figures. */
  void pulses() {
    Place place = begun();
    agreements.agree(place.school(), place.programme(), PulseRhythm.MONTHLY, CareThresholds.USUAL);
    LocalDate autumn = LocalDate.of(LocalDate.now().getYear() + 1, 10, 5);
    clock.set(autumn, events);
    say(place, PairSide.MENTEE, 9);
    say(place, PairSide.MENTOR, 8);
    assertThat(care.count(place.pair().id())).isZero();
    clock.set(autumn.plusMonths(1), events);
    say(place, PairSide.MENTEE, 4);
    say(place, PairSide.MENTOR, 8);
    say(place, PairSide.MENTOR, 8);

    assertThat(care.latest(place.pair().id()).signals())
        .extracting(CareSignal::kind)
        .containsExactlyInAnyOrder(SignalKind.SWING, SignalKind.GAP);
    figures(place, autumn);
    clock.reset(events);
  }

  private void figures(Place place, LocalDate autumn) {
    PulseFigures told =
        pulses.figures(place.school(), place.programme(), autumn, autumn.plusMonths(1));
    assertThat(told.asked()).isEqualTo(4);
    assertThat(told.answered()).isEqualTo(4);
    assertThat(told.mentee()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("6.5"));
    assertThat(told.swings()).isEqualTo(1);
    CareFigures care =
        cares.figures(place.school(), place.programme(), autumn, autumn.plusMonths(1));
    assertThat(care.signals()).isEqualTo(2);
    assertThat(care.open()).isEqualTo(1);
    assertThat(care.medianSchoolDaysToDecision()).isEmpty();
    assertThat(table.find(place.school(), place.programme(), PageRequest.of(0, 5)).getContent())
        .singleElement()
        .satisfies(it -> assertThat(it.of(PairSide.MENTEE)).isEqualTo("9 → 4"));
    for (boolean closed : List.of(true, false)) {
      assertThat(
              lists
                  .find(
                      place.school(),
                      place.programme(),
                      new CareFilter(closed, false),
                      PageRequest.of(0, 5))
                  .getTotalElements())
          .isEqualTo(closed ? 0 : 1);
    }
  }

  private void say(Place place, PairSide side, int score) {
    pulses.say(place.school(), place.pair().id(), side, score);
  }
}
