package school.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import school.mentoring.roadmap.window.Window;
import school.mentoring.shared.SchoolYear;

class PairWorkPlanUnitTests {

  private static final SchoolYear YEAR = new SchoolYear(2026);
  private static final String SCHOOL_YEAR = "Y-09/Y+1-05";

  @Test
  void lastMeetingsComeUpWithTheLastMonthWhereTheyHaveNoWindowOfTheirOwn() {
    assertThat(plan(SCHOOL_YEAR, null, null).lastMeetingsFrom()).isEqualTo("2027-05-01");
    assertThat(plan(SCHOOL_YEAR, null, SCHOOL_YEAR).lastMeetingsFrom()).isEqualTo("2027-05-01");
  }

  @Test
  void lastMeetingsComeUpWithTheirOwnWindow() {
    assertThat(plan(SCHOOL_YEAR, null, "Y+1-04/Y+1-05").lastMeetingsFrom()).isEqualTo("2027-04-01");
    assertThat(plan(SCHOOL_YEAR, null, "Y+1-05-20").lastMeetingsFrom()).isEqualTo("2027-05-20");
  }

  @Test
  void theWorkClosesWithItsWindow() {
    assertThat(plan(SCHOOL_YEAR, null, null).closingDate()).isEqualTo("2027-05-31");
    assertThat(plan("Y-11/Y+2-06-15", null, null).closingDate()).isEqualTo("2028-06-15");
  }

  @Test
  void enteringBeginsWithTheMonthOfTheFirstPair() {
    assertThat(first(LocalDate.of(2026, 11, 3))).isEqualTo(YearMonth.of(2026, 11));
    assertThat(first(LocalDate.of(2026, 8, 25))).isEqualTo(YearMonth.of(2026, 9));
  }

  @Test
  void aYearThatIsLongOverIsEnteredFromItsFirstMonth() {
    assertThat(first(LocalDate.of(2030, 1, 15))).isEqualTo(YearMonth.of(2026, 9));
    assertThat(plan(SCHOOL_YEAR, null, null).first().month()).isEqualTo(YearMonth.of(2026, 9));
  }

  @Test
  void monthsOfAWindowOfTheirOwnAreEntered() {
    assertThat(months(plan(SCHOOL_YEAR, "Y-10/Y-11;Y+1-02", null)))
        .containsExactly(YearMonth.of(2026, 10), YearMonth.of(2026, 11), YearMonth.of(2027, 2));
  }

  @Test
  void twoSchoolYearsHaveTheirMonthsUpToTheLast() {
    assertThat(months(plan("Y-09/Y+2-08", null, null)))
        .hasSize(24)
        .startsWith(YearMonth.of(2026, 9))
        .endsWith(YearMonth.of(2028, 8));
  }

  @Test
  void aMonthIsEnteredInItsLastWeek() {
    assertThat(plan(SCHOOL_YEAR, null, null).month(YearMonth.of(2027, 2)).opensOn())
        .isEqualTo("2027-02-25");
  }

  private static List<YearMonth> months(PairWorkPlan plan) {
    List<YearMonth> months = new ArrayList<>();
    PairWorkPlan.Month month = plan.first();
    months.add(month.month());
    while (!month.last()) {
      month = plan.after(month.month());
      months.add(month.month());
    }
    return months;
  }

  private static YearMonth first(LocalDate pair) {
    return new PairWorkPlan(YEAR, windows(SCHOOL_YEAR, null, null), Optional.of(pair))
        .first()
        .month();
  }

  private static PairWorkPlan plan(String work, String months, String lastMeetings) {
    return new PairWorkPlan(YEAR, windows(work, months, lastMeetings), Optional.empty());
  }

  private static PairWorkWindows windows(String work, String months, String lastMeetings) {
    return new PairWorkWindows(
        Window.parse(work),
        Optional.ofNullable(months).map(Window::parse),
        Optional.ofNullable(lastMeetings).map(Window::parse));
  }
}
