package school.mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearUnitTests {

  @ParameterizedTest
  @CsvSource({"2026, 2026/27", "2015, 2015/16", "2099, 2099/00", "2100, 2100/01"})
  void aSchoolYearIsWrittenAsPeopleWriteIt(int start, String text) {
    assertThat(SchoolYear.of(start)).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-09-01, 2026",
    "2026-12-31, 2026",
    "2027-01-01, 2026",
    "2027-07-31, 2026",
    "2027-08-01, 2027",
    "2027-08-31, 2027"
  })
  void augustBelongsToTheComingSchoolYear(LocalDate date, int start) {
    assertThat(SchoolYear.containing(date)).isEqualTo(SchoolYear.of(start));
  }

  @ParameterizedTest
  @ValueSource(ints = {2014, 2101, 26, -1})
  void aYearOutOfRangeIsRefusedWithItsValueAndTheRemedy(int start) {
    assertThatThrownBy(() -> SchoolYear.of(start))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "Учебный год не может начинаться в %d году: укажите год начала от 2015 до 2100, "
                    .formatted(start)
                + "например 2026.");
  }

  @Test
  void schoolYearsAreOrderedByTime() {
    assertThat(SchoolYear.of(2026)).isLessThan(SchoolYear.of(2027));
  }
}
