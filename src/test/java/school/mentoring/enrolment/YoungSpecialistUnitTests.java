package school.mentoring.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YoungSpecialistUnitTests {

  @ParameterizedTest
  @CsvSource({
    "2023, 2026-08-31, true, 2",
    "2023, 2026-09-01, false, 3",
    "2024, 2026-11-22, true, 2",
    "2025, 2026-03-01, true, 0",
    "2026, 2026-03-01, true, 0",
    "2026, 2026-12-31, true, 0",
    "2005, 2026-11-22, false, 21",
    "1950, 2026-01-01, false, 75"
  })
  void theFirstThreeYearsOfWorkAreCountedFromTheSeptemberOfTheYear(
      int since, LocalDate day, boolean young, int years) {
    assertThat(YoungSpecialist.on(since, day)).isEqualTo(young);
    assertThat(YoungSpecialist.yearsAtWork(since, day)).isEqualTo(years);
  }

  @Test
  void whoeverHasFewerThanThreeFullYearsIsYoungAndNobodyElse() {
    for (LocalDate day = LocalDate.of(2024, 1, 1);
        day.isBefore(LocalDate.of(2026, 12, 31));
        day = day.plusDays(1)) {
      for (int since = 2015; since <= day.getYear(); since++) {
        assertThat(YoungSpecialist.on(since, day))
            .as(since + " on " + day)
            .isEqualTo(YoungSpecialist.yearsAtWork(since, day) < 3);
      }
    }
  }
}
