package school.mentoring.monitoring.indicator;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.next.CarriedLine;
import school.mentoring.roadmap.next.NextYearPart;
import school.mentoring.roadmap.next.YearChange;

/** Definitions of indicators are the organisation's; targets with a date have to be looked at. */
@Component
@Order(70)
class IndicatorsNextYear implements NextYearPart {

  private static final String PAGE = "/indicators";

  private final Indicators indicators;

  IndicatorsNextYear(Indicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public String title() {
    return "Показатели и цели";
  }

  @Override
  @Transactional(readOnly = true)
  public List<CarriedLine> look(YearChange change) {
    List<IndicatorDefinition> measured =
        indicators.measured(change.organisation()).stream()
            .filter(it -> it.measures(change.from().roadmap()))
            .toList();
    List<CarriedLine> lines = new ArrayList<>();
    lines.add(
        CarriedLine.holds("Определения показателей этой дорожной карты", measured.size(), PAGE));
    lines.add(
        CarriedLine.holds(
            "Цели по годам и этапам: на новый год берутся сами",
            measured.stream().filter(it -> aims(it, change)).count(),
            PAGE));
    lines.add(
        CarriedLine.ask(
            "Цели с датой, которая к новому году пройдёт: назначьте новые",
            measured.stream().filter(it -> over(it, change)).count(),
            PAGE));
    lines.add(
        CarriedLine.ask(
            "Показатели без цели",
            measured.stream().filter(it -> it.targets().all().isEmpty()).count(),
            PAGE));
    lines.add(
        CarriedLine.ask(
            "Показатели, для которых числа вносят люди: в новом году внесите их заново, с источником",
            measured.stream().filter(IndicatorsNextYear::entered).count(),
            PAGE));
    return lines;
  }

  private static boolean aims(IndicatorDefinition indicator, YearChange change) {
    return !indicator.targets().all().isEmpty() && !over(indicator, change);
  }

  /** Whether all of its targets name a day before the new year. */
  private static boolean over(IndicatorDefinition indicator, YearChange change) {
    List<Target> all = indicator.targets().all();
    return !all.isEmpty()
        && all.stream()
            .allMatch(
                it ->
                    it.by().matches("\\d{4}-\\d{2}-\\d{2}")
                        && it.by().compareTo(change.to().firstDay().toString()) < 0);
  }

  private static boolean entered(IndicatorDefinition indicator) {
    return indicator.numerator().is(PartRule.Kind.ENTERED)
        || indicator.denominator().is(PartRule.Kind.ENTERED);
  }
}
