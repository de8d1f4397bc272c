package school.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.mentoring.shared.SchoolYear;

class PairWorkPlanUnitTests {

  private static final SchoolYear YEAR = new SchoolYear(2026);

  @Test
  void datesFollowTheSchoolYear() {
    PairWorkPlan plan = new PairWorkPlan(YEAR, Optional.empty());

    assertThat(plan.surveyFrom()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(plan.lastMeetingsFrom()).isEqualTo(LocalDate.of(2027, 5, 1));
    assertThat(plan.closingDate()).isEqualTo(LocalDate.of(2027, 5, 31));
  }

  @Test
  void enteringBeginsWithTheMonthOfTheFirstPair() {
    assertThat(first(LocalDate.of(2026, 11, 3))).isEqualTo(YearMonth.of(2026, 11));
    assertThat(first(LocalDate.of(2026, 8, 25))).isEqualTo(YearMonth.of(2026, 9));
  }

  @Test
  void aYearThatIsLongOverIsEnteredFromSeptember() {
    assertThat(first(LocalDate.of(2030, 1, 15))).isEqualTo(YearMonth.of(2026, 9));
    assertThat(new PairWorkPlan(YEAR, Optional.empty()).first().month())
        .isEqualTo(YearMonth.of(2026, 9));
  }

  @Test
  void theLastMonthIsMay() {
    PairWorkPlan plan = new PairWorkPlan(YEAR, Optional.empty());

    assertThat(plan.after(YearMonth.of(2027, 3)).last()).isFalse();
    assertThat(plan.after(YearMonth.of(2027, 4)).last()).isTrue();
    assertThat(plan.month(YearMonth.of(2027, 2)).opensOn()).isEqualTo(LocalDate.of(2027, 2, 25));
  }

  private static YearMonth first(LocalDate pair) {
    return new PairWorkPlan(YEAR, Optional.of(pair)).first().month();
  }
}
