package school.mentoring.roadmap.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RussianWorkingCalendarUnitTests {

  private final WorkingCalendar calendar = Calendars.russian();

  @ParameterizedTest
  @CsvSource({
    "2020, 248",
    "2021, 247",
    "2022, 247",
    "2023, 247",
    "2024, 248",
    "2025, 247",
    "2026, 247"
  })
  void aDecreedYearHasTheWorkingDaysOfTheOfficialCalendar(int year, int workingDays) {
    LocalDate start = LocalDate.of(year, 1, 1);
    assertThat(start.datesUntil(start.plusYears(1)).filter(calendar::isWorkingDay))
        .hasSize(workingDays);
    assertThat(calendar.isProvisional(year)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-02-20",
        "2022-03-05",
        "2023-01-09",
        "2024-04-27",
        "2024-11-02",
        "2024-12-28",
        "2025-02-24",
        "2025-03-10",
        "2025-11-01",
        "2026-09-01",
        "2026-11-05"
      })
  void aDayIsWorking(LocalDate date) {
    assertThat(calendar.isWorkingDay(date)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-24", "2020-05-04", "2020-05-05", "2021-02-22", "2021-11-05", "2021-12-31",
        "2022-03-07", "2022-05-03", "2022-05-10", "2023-02-24", "2023-05-08", "2023-11-06",
        "2024-04-29", "2024-04-30", "2024-05-10", "2024-12-30", "2024-12-31", "2025-05-02",
        "2025-05-08", "2025-06-13", "2025-11-03", "2025-12-31", "2026-01-09", "2026-03-09",
        "2026-05-11", "2026-12-31", "2026-01-01", "2026-01-08", "2026-11-04", "2026-09-05"
      })
  void aDayIsFree(LocalDate date) {
    assertThat(calendar.isWorkingDay(date)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2027-05-01, false",
    "2027-05-03, false",
    "2027-05-04, true",
    "2027-05-10, false",
    "2027-06-14, false",
    "2027-11-05, true",
    "2027-12-31, true",
    "2028-01-08, false",
    "2028-01-10, true",
    "2029-11-05, false"
  })
  void aProvisionalYearOnlyMovesWeekendHolidaysToMondayAndNotThoseOfJanuary(
      LocalDate date, boolean working) {
    assertThat(calendar.isProvisional(date.getYear())).isTrue();
    assertThat(calendar.isWorkingDay(date)).isEqualTo(working);
  }

  @Test
  void oneRowMakesAYearDecreedSoNothingMovesByItself() {
    WorkingCalendar decreed = Calendars.with("2027-12-31,holiday,decree");

    assertThat(decreed.isProvisional(2027)).isFalse();
    assertThat(decreed.isWorkingDay(LocalDate.of(2027, 5, 3))).isTrue();
    assertThat(decreed.isWorkingDay(LocalDate.of(2027, 12, 31))).isFalse();
  }

  @Test
  void aTableSavedByASpreadsheetProgramIsRead() {
    WorkingCalendar saved = Calendars.of("\uFEFFdate,kind,basis\r\n2027-11-06,Working,decree\r\n");

    assertThat(saved.isWorkingDay(LocalDate.of(2027, 11, 6))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-27, 2026-05-27",
    "2026-05-31, 2026-05-29",
    "2026-01-11, 2025-12-30",
    "2024-11-04, 2024-11-02",
    "2025-11-02, 2025-11-01"
  })
  void theLastWorkingDayIsTheDateItselfOrTheNearestBefore(LocalDate date, LocalDate last) {
    assertThat(calendar.lastWorkingDayOn(date)).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 5, 2026-09-08",
    "2025-12-30, 1, 2026-01-12",
    "2024-11-01, 1, 2024-11-02",
    "2024-11-01, 2, 2024-11-05",
    "2026-09-05, 1, 2026-09-07",
    "2026-09-05, 0, 2026-09-05"
  })
  void workingDaysAreCountedFromTheDayAfter(LocalDate date, int days, LocalDate then) {
    assertThat(calendar.plusWorkingDays(date, days)).isEqualTo(then);
  }

  @Test
  void workingDaysAreNotCountedBackwards() {
    assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 9, 1), -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Срок в -1 рабочих дней: укажите 0 или больше");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027-13-01,holiday,decree | в столбце date нужна дата вида 2026-12-31",
        "2027-12-31,free,decree | в столбце kind нужно working (рабочий) или holiday (выходной)",
        "2027-12-31 | в столбце kind нужно working (рабочий) или holiday (выходной)",
        "2027-12-30,working,decree | дата уже есть выше, оставьте одну строку"
      })
  void aWrongRowIsNamed(String row, String what) {
    assertThatThrownBy(() -> Calendars.with("2027-12-30,holiday,decree", row))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Таблица переносов, запись 2 (%s): %s", row, what);
  }
}
