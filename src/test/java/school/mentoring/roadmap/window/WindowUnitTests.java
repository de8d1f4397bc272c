package school.mentoring.roadmap.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import school.mentoring.shared.SchoolYear;

class WindowUnitTests {

  private static final SchoolYear YEAR = SchoolYear.of(2026);

  @ParameterizedTest
  @CsvSource({
    "Y-08, 2026-08-01..2026-08-31",
    "Y-05, 2026-05-01..2026-05-31",
    "Y-01, 2026-01-01..2026-01-31",
    "Y+2-12, 2028-12-01..2028-12-31",
    "Y+1-02, 2027-02-01..2027-02-28",
    "Y+2-02, 2028-02-01..2028-02-29",
    "Y+1-02-29, 2027-02-28..2027-02-28",
    "Y-09-15, 2026-09-15..2026-09-15",
    "Y-08/Y-09, 2026-08-01..2026-09-30",
    "Y-09-15/Y+1-05, 2026-09-15..2027-05-31",
    "Y-09/Y+1-05-25, 2026-09-01..2027-05-25",
    "/Y-12-01, 2026-08-01..2026-12-01",
    "/Y-12, 2026-08-01..2026-12-31",
    "Y-12;Y+1-05, 2026-12-01..2026-12-31 2027-05-01..2027-05-31",
    "Y-10;Y+1-01/Y+1-02;Y+1-05-25, 2026-10-01..2026-10-31 2027-01-01..2027-02-28 2027-05-25..2027-05-25",
    "programme, 2026-08-01..2027-08-31",
    "external, 2026-08-01..2027-08-31"
  })
  void aWindowHasItsDatesInASchoolYear(String text, String ranges) {
    assertThat(golden(Window.parse(text).ranges(YEAR))).isEqualTo(ranges);
  }

  @Test
  void aWindowOfSeveralStretchesReachesFromTheFirstToTheLast() {
    assertThat(Window.parse("Y-12;Y+1-05").over(YEAR))
        .isEqualTo(new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 5, 31)));
  }

  @ParameterizedTest
  @CsvSource({
    "Y-09/Y+1-05, P3M, 2026-09-01..2026-09-30 2026-10-01..2026-12-31 2027-01-01..2027-03-31 2027-04-01..2027-05-31",
    "Y-10/Y+1-03, P3M, 2026-10-01..2026-12-31 2027-01-01..2027-03-31",
    "Y-09-15/Y-11-10, P1M, 2026-09-15..2026-09-30 2026-10-01..2026-10-31 2026-11-01..2026-11-10",
    "Y-09/Y+1-05, P6M, 2026-09-01..2026-12-31 2027-01-01..2027-05-31",
    "programme, P6M, 2026-08-01..2026-12-31 2027-01-01..2027-06-30 2027-07-01..2027-08-31",
    "programme, P1Y, 2026-08-01..2026-12-31 2027-01-01..2027-08-31",
    "programme, P12M, 2026-08-01..2026-12-31 2027-01-01..2027-08-31",
    "Y-09/Y+1-05, P2M, 2026-09-01..2026-10-31 2026-11-01..2026-12-31 2027-01-01..2027-02-28 2027-03-01..2027-04-30 2027-05-01..2027-05-31",
    "Y-12-31/Y+1-05-15, P2M, 2026-12-31..2027-02-27 2027-02-28..2027-04-29 2027-04-30..2027-05-15",
    "Y-09-01/Y-09-20, P2W, 2026-09-01..2026-09-14 2026-09-15..2026-09-20",
    "Y-12;Y+1-05, P3M, 2026-12-01..2026-12-31 2027-05-01..2027-05-31",
    "Y-09, P1Y, 2026-09-01..2026-09-30"
  })
  void aRecurringLineComesUpInEveryPeriodOfItsWindow(String text, Period recurs, String periods) {
    assertThat(golden(Window.parse(text).periods(YEAR, recurs))).isEqualTo(periods);
  }

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1M", "P1M-40D"})
  void aPeriodThatDoesNotMoveOnIsRefused(Period recurs) {
    assertThatThrownBy(() -> Window.parse("programme").periods(YEAR, recurs))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("«%s»".formatted(recurs))
        .hasMessageContaining("больше нуля");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        " ",
        "Y",
        "Y-8",
        "Y-13",
        "Y-00",
        "Y-02-30",
        "Y-09-00",
        "Y+3-01",
        "Y+0-09",
        "Y-1-09",
        "2026-09",
        "Y-09/",
        "/",
        "Y-09//Y-10",
        "Y-09/Y-10/Y-11",
        "Y-09;",
        ";",
        "Y-10/Y-09",
        "Y-09-15/Y-09-14",
        "/Y-07",
        "Y+1-05;Y-12",
        "Y-09/Y-12;Y-12",
        "Programme",
        "Y-09 /Y-10"
      })
  void aWindowThatCannotBeReadIsRefusedWithItsTextAndWhatIsAllowed(String text) {
    assertThatThrownBy(() -> Window.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Окно «%s»: ".formatted(text == null ? "" : text))
        .hasMessageContaining("Допустимо: Y-08; Y-08/Y-09; /Y-12-01; Y-12;Y+1-05; programme; ");
  }

  @ParameterizedTest
  @CsvSource({
    "Y-08/Y+2-05, programme, 2026-08-01..2028-05-31",
    "Y-08/Y+2-05, external, 2026-08-01..2028-05-31",
    "Y-05/Y+1-05, /Y-07, 2026-05-01..2026-07-31",
    "Y-09/Y+1-05-25, programme, 2026-09-01..2027-05-25",
    "Y-08/Y+2-05, Y-05, 2026-05-01..2026-05-31"
  })
  void aRoadmapsPeriodSaysWhatItsWindowsMean(String period, String window, String ranges) {
    assertThat(golden(Window.parse(window, RoadmapPeriod.parse(period)).ranges(YEAR)))
        .isEqualTo(ranges);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"programme", "Y-08", "/Y-08", "Y-08/", "Y+1-05/Y-08", "Y-08/Y+3-01", "Y-08;Y-10"})
  void aPeriodThatCannotBeReadIsRefusedWithItsTextAndWhatIsAllowed(String text) {
    assertThatThrownBy(() -> RoadmapPeriod.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Период «%s»: ".formatted(text == null ? "" : text))
        .hasMessageContaining("Допустимо: Y-08/Y+1-08 или Y-08/Y+2-05");
  }

  @ParameterizedTest
  @CsvSource({
    "Y-09/Y-11, P1M, 2026-09-01 2026-10-01 2026-11-01",
    "Y-09-15/Y-10, P1M, 2026-09-15 2026-10-01",
    "Y-09/Y+1-05, P3M, 2026-09-01 2026-12-01 2027-03-01 2027-05-01",
    "programme, P6M, 2026-10-01 2027-04-01 2027-07-01",
    "programme, P1Y, 2026-10-01 2027-06-01",
    "Y-09-07/Y-09-27, P2W, 2026-09-07 2026-09-21",
    "Y-12;Y+1-05, P3M, 2026-12-01 2027-05-01",
    "Y-12;Y+1-03/Y+1-05, , 2026-12-01 2027-03-01"
  })
  void aTimeOpensTowardsItsEndOrWithItsStretch(String window, Period recurs, String opens) {
    assertThat(LineTimes.of(Window.parse(window), Optional.ofNullable(recurs)).in(YEAR))
        .extracting(it -> it.opens().toString())
        .containsExactly(opens.split(" "));
  }

  @Test
  void theMessageSaysWhatIsWrong() {
    assertThatThrownBy(() -> Window.parse("Y-02-30"))
        .hasMessageContaining("«Y-02-30» — такого дня нет");
    assertThatThrownBy(() -> Window.parse("Y-10/Y-09")).hasMessageContaining("конец раньше начала");
  }

  @Test
  void onlyAnExternalWindowHasADateUnknown() {
    assertThat(Window.parse("external").isExternal()).isTrue();
    assertThat(Window.parse("programme").isExternal()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026, Y-08, 2026-08-31",
    "2026, Y-10, 2026-10-30",
    "2026, external, 2027-08-31",
    "2024, /Y-12-31, 2024-12-28",
    "2025, Y-11-01, 2025-11-01",
    "2025, Y+1-01-01/Y+1-01-08, 2025-12-30"
  })
  void aLineIsDueOnTheLastWorkingDayOfItsWindow(int start, String text, LocalDate due) {
    assertThat(Window.parse(text).due(SchoolYear.of(start), Calendars.russian())).isEqualTo(due);
  }

  @Test
  void windowsAreEqualWhenTheirTextsAre() {
    assertThat(Window.parse("Y-08")).isEqualTo(Window.parse("Y-08")).hasToString("Y-08");
    assertThat(Window.parse("Y-08")).hasSameHashCodeAs(Window.parse("Y-08"));
    assertThat(Window.parse("Y-08")).isNotEqualTo(Window.parse("Y-09"));
  }

  private static String golden(List<DateRange> ranges) {
    return ranges.stream()
        .map(range -> range.from() + ".." + range.to())
        .collect(Collectors.joining(" "));
  }
}
