package school.mentoring.mentorship.planned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import school.mentoring.mentorship.MeetingFormat;

class MeetingPlanUnitTests {

  @Test
  void aSeriesOfPlannedMeetingsLeavesOutDaysWithoutLessons() {
    LocalDate monday = LocalDate.of(2026, 10, 5);
    LocalDate off = monday.plusWeeks(1);
    MeetingPlan plan =
        new MeetingPlan(
            monday,
            java.util.Optional.empty(),
            45,
            MeetingFormat.IN_PERSON,
            "",
            "",
            1,
            monday.plusWeeks(3));

    assertThat(plan.days(it -> !it.equals(off) && !it.equals(monday.plusWeeks(2))))
        .containsExactly(monday, monday.plusWeeks(3));
  }
}
