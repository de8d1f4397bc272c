package school.mentoring.monitoring.report;

import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.IndicatorValues;
import school.mentoring.roadmap.Programme;

/**
 * As of which day a report measures the indicators of a programme. A calendar year takes the last
 * day that the programme shares with it; one that has ended is measured as it ended, and one whose
 * school year is still ahead as it stands.
 */
@Component
class MeasuredDay {

  private final ObjectProvider<IndicatorValues> values;

  MeasuredDay(ObjectProvider<IndicatorValues> values) {
    this.values = values;
  }

  LocalDate of(Programme programme, ReportScope scope) {
    LocalDate first = programme.schoolYear().firstDay();
    LocalDate last = last(programme);
    LocalDate day = scope.asOf().isBefore(first) ? first : scope.asOf();
    return day.isAfter(last) ? last : day;
  }

  private LocalDate last(Programme programme) {
    LocalDate ofYear = programme.schoolYear().lastDay();
    LocalDate known = values.getObject().lastDay(programme.organisation(), programme.id());
    return known.isBefore(ofYear) ? known : ofYear;
  }
}
