package school.mentoring.monitoring;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.monitoring.indicator.IndicatorValue;
import school.mentoring.monitoring.indicator.IndicatorValues;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The indicators that every programme is graded by when its year ends. */
@Service
public class CourseIndicators {

  private final IndicatorValues values;

  CourseIndicators(IndicatorValues values) {
    this.values = values;
  }

  /** Those that are determined now; what nobody was asked about is missing. */
  @Transactional(readOnly = true)
  public Map<Indicator, IndicatorValue> of(OrganisationId organisation, ProgrammeId programme) {
    Map<Indicator, IndicatorValue> known = new EnumMap<>(Indicator.class);
    values.of(organisation, programme, values.lastDay(organisation, programme)).stream()
        .filter(IndicatorValue::determined)
        .forEach(it -> Indicator.find(it.key()).ifPresent(which -> known.put(which, it)));
    return known;
  }
}
