package school.mentoring.monitoring;

import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.LinesOfIndicators;
import school.mentoring.roadmap.LineIndicators;

/** The indicators that lines of the five sources feed, or are, from the table of indicators. */
@Component
class IndicatorsOfLines implements LineIndicators {

  private final LinesOfIndicators indicators;

  IndicatorsOfLines(LinesOfIndicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public List<String> of(String line) {
    return indicators.titles(line);
  }
}
