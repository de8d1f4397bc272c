package school.mentoring.roadmap.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static school.mentoring.roadmap.calendar.Lines.ONE;
import static school.mentoring.roadmap.calendar.Lines.OTHER;
import static school.mentoring.roadmap.calendar.Lines.line;
import static school.mentoring.roadmap.calendar.Lines.open;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import school.mentoring.roadmap.window.DateRange;

class ClashesUnitTests {

  @Test
  void linesOfTwoProgrammesOverlapWhereTheSameRoleIsBusyOnTheSameDay() {
    CalendarLine line = open(ONE, "curator", "2026-09-01", "2026-09-15");
    CalendarLine touching = open(OTHER, "curator", "2026-09-15", "2026-09-30");
    CalendarLine later = open(OTHER, "curator", "2026-09-16", "2026-09-30");
    CalendarLine ofOther = open(OTHER, "director", "2026-09-01", "2026-09-15");

    Clashes clashes = new Clashes(List.of(line, touching, later, ofOther));

    assertThat(clashes.of(line)).isOne();
    assertThat(clashes.of(touching)).isOne();
    assertThat(clashes.of(later)).isZero();
    assertThat(clashes.of(ofOther)).isZero();
    assertThat(clashes.size()).isEqualTo(2);
  }

  @Test
  void linesOfOneProgrammeLongOnesAndClosedOnesOverlapWithNothing() {
    CalendarLine line = open(ONE, "curator", "2026-09-01", "2026-09-15");
    CalendarLine same = open(ONE, "curator", "2026-09-01", "2026-09-15");
    CalendarLine allYear = open(OTHER, "curator", "2026-09-01", "2027-05-31");
    CalendarLine closed =
        line(OTHER, "7", "curator", "2026-09-01", "2026-09-15", CalendarLine.State.CLOSED);
    CalendarLine nobodys = open(OTHER, "", "2026-09-01", "2026-09-15");

    assertThat(new Clashes(List.of(line, same, allYear, closed, nobodys)).size()).isZero();
  }

  @Test
  void aRolesLoadIsCountedByMonthWithItsFullestDays() {
    List<Load> loads =
        Load.of(
            List.of(
                open(ONE, "curator", "2026-09-01", "2026-10-05"),
                open(OTHER, "curator", "2026-09-10", "2026-09-20"),
                line(OTHER, "3", "curator", "2026-09-10", "2026-09-20", CalendarLine.State.CLOSED),
                open(OTHER, "director", "2026-11-01", "2026-11-02")),
            List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10), YearMonth.of(2026, 11)));

    assertThat(loads).extracting(Load::role).containsExactly("curator", "director");
    assertThat(loads.get(0).months()).containsExactly(2L, 1L, 0L);
    assertThat(loads.get(0).peak()).isEqualTo(2);
    assertThat(loads.get(0).peakDays())
        .isEqualTo(new DateRange(LocalDate.of(2026, 9, 10), LocalDate.of(2026, 9, 20)));
    assertThat(loads.get(0).most()).isEqualTo(2);
  }

  @Test
  void barsWithTheSameDaysAreOneAndThoseThatOverlapStandInLanes() {
    Chart chart =
        Chart.of(
            List.of(
                open(ONE, "curator", "2026-09-01", "2026-09-30"),
                open(ONE, "director", "2026-09-01", "2026-09-30"),
                open(ONE, "curator", "2026-09-15", "2026-10-31"),
                open(ONE, "curator", "2026-10-01", "2026-10-31"),
                open(OTHER, "curator", "2026-08-01", "2027-12-31")),
            List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10)),
            LocalDate.of(2026, 9, 1));

    assertThat(chart.today()).isEqualTo("0.00");
    assertThat(chart.rows()).hasSize(2);
    assertThat(chart.rows().get(0).bars())
        .extracting(it -> it.lines().size() + " in lane " + it.lane())
        .containsExactly("2 in lane 0", "1 in lane 1", "1 in lane 0");
    assertThat(chart.rows().get(0).lanes()).isEqualTo(2);
    assertThat(chart.rows().get(0).bars().get(0).width()).isEqualTo("49.18");
    assertThat(chart.rows().get(1).bars().get(0).left()).isEqualTo("0.00");
    assertThat(chart.rows().get(1).bars().get(0).width()).isEqualTo("100.00");
  }
}
