package school.mentoring.shared.russian;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianWordsUnitTests {

  private static final CountedNoun MEETINGS = new CountedNoun("встреча", "встречи", "встреч");

  @Test
  void daysAndMomentsHaveTwoFiguresEach() {
    assertThat(Dates.text(LocalDate.of(2026, 5, 7))).isEqualTo("07.05.2026");
    LocalDateTime moment = LocalDateTime.of(2026, 5, 7, 9, 3, 5);
    assertThat(Dates.moment(moment)).isEqualTo("07.05.2026 09:03:05");
    assertThat(Dates.time(moment)).isEqualTo("09:03");
  }

  @Test
  void monthsStandAloneAndInDates() {
    assertThat(MonthName.of(YearMonth.of(2026, 11))).isEqualTo("ноябрь 2026");
    assertThat(MonthName.genitives()).hasSize(12).startsWith("января").endsWith("декабря");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "15, '0,3'", "60, 1", "90, '1,5'", "615, '10,3'"})
  void hoursAreRoundedToATenth(long minutes, String text) {
    assertThat(Hours.text(minutes)).isEqualTo(text);
  }

  @Test
  void aCapitalBeginsWhatHasALetter() {
    assertThat(Capital.of("директор школы")).isEqualTo("Директор школы");
    assertThat(Capital.of("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 встреч",
    "1, 1 встреча",
    "3, 3 встречи",
    "5, 5 встреч",
    "11, 11 встреч",
    "14, 14 встреч",
    "21, 21 встреча",
    "112, 112 встреч",
    "1002, 1002 встречи"
  })
  void aNounAgreesWithItsNumber(long count, String text) {
    assertThat(MEETINGS.of(count)).isEqualTo(text);
  }

  @Test
  void aFractionTakesTheGenitive() {
    assertThat(MEETINGS.after(new BigDecimal("2.5"))).isEqualTo("встречи");
    assertThat(MEETINGS.after(new BigDecimal("21.0"))).isEqualTo("встреча");
  }

  @ParameterizedTest
  @CsvSource({"1, проведена", "2, проведено", "11, проведено", "21, проведена", "0.5, проведено"})
  void aVerbAgreesWithOne(BigDecimal number, String verb) {
    assertThat(CountedNoun.agreed(number, "проведена", "проведено")).isEqualTo(verb);
  }
}
