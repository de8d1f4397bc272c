package school.mentoring.roadmap.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.mentoring.shared.SchoolYear;

class LineTimesUnitTests {

  private static final SchoolYear YEAR = new SchoolYear(2026);

  private final LineTimes twice = LineTimes.of(Window.parse("Y-12;Y+1-05"), Optional.empty());

  private static Optional<LocalDate> first(LineTimes times, LocalDate passed) {
    return times.after(Optional.ofNullable(passed), YEAR).map(it -> it.period().from());
  }

  @Test
  void timesComeOneAfterAnotherUntilNoneIsLeft() {
    assertThat(first(twice, null)).contains(LocalDate.of(2026, 12, 1));
    assertThat(first(twice, LocalDate.of(2026, 12, 31))).contains(LocalDate.of(2027, 5, 1));
    assertThat(first(twice, LocalDate.of(2027, 5, 31))).isEmpty();
  }

  @Test
  void afterADayBeyondTheWindowNoneIsLeft() {
    LineTimes months = LineTimes.of(Window.parse("Y-09/Y-11"), Optional.of(Period.ofMonths(1)));

    assertThat(first(months, LocalDate.of(2026, 10, 31))).contains(LocalDate.of(2026, 11, 1));
    assertThat(first(months, LocalDate.of(2027, 3, 31))).isEmpty();
  }
}
