package school.mentoring.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import school.mentoring.monitoring.indicator.IndicatorValues;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.SchoolYear;

class MeasuredDayUnitTests {

  /** The school year 2026/27 is from 1 August 2026 to 31 August 2027. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a day of the year is taken as it is,                 2027-03-31, 2027-03-31, 2027-03-31",
    "a calendar year takes the last day it shares,        2027-12-31, 2027-12-31, 2027-08-31",
    "a programme that has ended is measured as it ended,  2027-12-31, 2027-05-28, 2027-05-28",
    "before its year a programme begins with its year,    2026-03-31, 2027-03-31, 2026-08-01",
    "one whose year is ahead is measured as it stands,    2026-04-10, 2026-04-10, 2026-04-10"
  })
  void theDay(String rule, LocalDate asOf, LocalDate known, LocalDate day) {
    Programme programme = mock(Programme.class);
    when(programme.schoolYear()).thenReturn(SchoolYear.of(2026));
    IndicatorValues values = mock(IndicatorValues.class);
    when(values.lastDay(any(), any())).thenReturn(known);
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("values", values);

    ReportScope scope =
        new ReportScope(
            ReportKind.SELF_EXAMINATION,
            List.of(programme),
            new DateRange(asOf.withDayOfYear(1), asOf),
            asOf);

    assertThat(new MeasuredDay(beans.getBeanProvider(IndicatorValues.class)).of(programme, scope))
        .as(rule)
        .isEqualTo(day);
  }
}
