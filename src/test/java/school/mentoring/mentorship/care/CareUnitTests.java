package school.mentoring.mentorship.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.CountedNoun;

class CareUnitTests {

  private static final WorkingCalendar WEEK =
      new WorkingCalendar() {
        @Override
        public boolean isWorkingDay(LocalDate date) {
          return date.getDayOfWeek() != DayOfWeek.SATURDAY
              && date.getDayOfWeek() != DayOfWeek.SUNDAY;
        }

        @Override
        public boolean isProvisional(int year) {
          return false;
        }
      };

  private final SchoolDays days =
      new SchoolDays(
          WEEK,
          List.of(
              new DateRange(LocalDate.of(2047, 10, 28), LocalDate.of(2047, 11, 5)),
              new DateRange(LocalDate.of(2048, 5, 27), LocalDate.of(2048, 8, 31))));

  @Test
  void schoolDaysSkipWeekendsAndHolidays() {
    assertThat(days.between(LocalDate.of(2047, 10, 25), LocalDate.of(2047, 11, 6))).isEqualTo(1);
    assertThat(days.between(LocalDate.of(2047, 9, 2), LocalDate.of(2047, 9, 9))).isEqualTo(5);
    assertThat(days.between(LocalDate.of(2047, 9, 9), LocalDate.of(2047, 9, 2))).isZero();
  }

  @Test
  void summerStopsTheClock() {
    assertThat(days.between(LocalDate.of(2048, 5, 26), LocalDate.of(2048, 8, 31))).isZero();
    assertThat(days.between(LocalDate.of(2048, 5, 26), LocalDate.of(2048, 9, 1))).isEqualTo(1);
  }

  @Test
  void aDeadlineIsToldInSchoolDays() {
    LocalDate monday = LocalDate.of(2047, 9, 2);
    assertThat(days.left(monday, monday)).isEqualTo("сегодня");
    assertThat(days.left(monday, monday.plusDays(1))).isEqualTo("остался 1 учебный день");
    assertThat(days.left(monday, monday.plusDays(3))).isEqualTo("осталось 3 учебных дня");
    assertThat(days.left(monday, monday.plusDays(14))).isEqualTo("осталось 10 учебных дней");
    assertThat(days.left(monday.plusDays(2), monday)).isEqualTo("просрочено на 2 учебных дня");
    assertThat(CountedNoun.SCHOOL_DAYS.of(11)).isEqualTo("11 учебных дней");
    assertThat(CountedNoun.SCHOOL_DAYS.of(21)).isEqualTo("21 учебный день");
    assertThat(days.left(LocalDate.of(2047, 10, 28), LocalDate.of(2047, 10, 30)))
        .isEqualTo("срок в дни без уроков");
  }

  @Test
  void aSwingIsBetweenTwoPulsesOfOneSideInDifferentRounds() {
    Pulse before = pulse(PairSide.MENTEE, "2047-09", 8);
    Pulse near = pulse(PairSide.MENTEE, "2047-12", 6);
    Pulse far = pulse(PairSide.MENTEE, "2047-12", 5);

    assertThat(signals(near, before)).isEmpty();
    assertThat(signals(far, before)).containsExactly(SignalKind.SWING);
    assertThat(signals(far, pulse(PairSide.MENTOR, "2047-09", 9))).isEmpty();
    assertThat(signals(pulse(PairSide.MENTEE, "2048-03", 7), before, far))
        .as("only the round before counts")
        .isEmpty();
  }

  @Test
  void aGapIsBetweenTheSidesInOneRound() {
    Pulse mentor = pulse(PairSide.MENTOR, "2047-12", 9);

    assertThat(signals(pulse(PairSide.MENTEE, "2047-12", 6), mentor)).isEmpty();
    assertThat(signals(pulse(PairSide.MENTEE, "2047-12", 5), mentor))
        .containsExactly(SignalKind.GAP);
    assertThat(signals(pulse(PairSide.MENTEE, "2048-03", 5), mentor)).isEmpty();
  }

  @Test
  void aLowPulseIsASignalOfItsOwn() {
    assertThat(signals(pulse(PairSide.MENTEE, "2047-12", 3))).containsExactly(SignalKind.LOW);
    assertThat(signals(pulse(PairSide.MENTEE, "2047-12", 4))).isEmpty();
  }

  @Test
  void nobodyIsAskedInSummerOrWithoutBeingWanted() {
    assertThat(PulseRhythm.OFF.open(LocalDate.of(2047, 12, 1))).isEmpty();
    assertThat(PulseRhythm.MONTHLY.open(LocalDate.of(2048, 7, 1))).isEmpty();
    assertThat(PulseRhythm.MONTHLY.open(LocalDate.of(2047, 10, 1))).isPresent();
    assertThat(PulseRhythm.QUARTERLY.open(LocalDate.of(2047, 10, 1))).isEmpty();
    assertThat(PulseRhythm.QUARTERLY.open(LocalDate.of(2047, 12, 31)))
        .map(PulseRound::title)
        .contains("12.2047");
    assertThat(PulseRhythm.QUARTERLY.between(LocalDate.of(2047, 9, 1), LocalDate.of(2048, 8, 31)))
        .hasSize(4);
  }

  @Test
  void thresholdsHaveBounds() {
    assertThat(new CareThresholds(3, 4, 3, 21)).isEqualTo(CareThresholds.USUAL);
    assertThatThrownBy(() -> new CareThresholds(1, 4, 3, 21))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Скачок")
        .hasMessageContaining("от 2 до 9");
    assertThatThrownBy(() -> new CareThresholds(3, 4, 3, 91))
        .hasMessageContaining("Учебных дней без встреч");
  }

  @Test
  void aPulseIsOneOfTen() {
    Pulse pulse = pulse(PairSide.MENTEE, "2047-12", 1);
    assertThatThrownBy(() -> pulse.say(0, LocalDate.of(2047, 12, 1)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("от 1 до 10");
    assertThatThrownBy(() -> pulse.say(11, LocalDate.of(2047, 12, 1)))
        .hasMessageContaining("Пульс 11");
  }

  @Test
  void aTokenIsReadOnlyIfItCanBeOneAndNeverPrintsItself() {
    CardToken token = CardToken.random();
    assertThat(CardToken.read(token.path().substring(3)))
        .map(CardToken::hash)
        .contains(token.hash());
    assertThat(CardToken.read("../etc")).isEmpty();
    assertThat(token.toString()).isEqualTo("token");
    assertThat(token.hash()).doesNotContain(token.path().substring(3));
  }

  private static java.util.Set<SignalKind> signals(Pulse said, Pulse... others) {
    return PulsePolicy.signals(said, List.of(others), CareThresholds.USUAL);
  }

  private static Pulse pulse(PairSide side, String month, int score) {
    Pulse pulse = new Pulse();
    ReflectionTestUtils.setField(pulse, "side", side);
    ReflectionTestUtils.setField(pulse, "pulseRound", YearMonth.parse(month).toString());
    pulse.say(score, YearMonth.parse(month).atDay(1));
    return pulse;
  }
}
