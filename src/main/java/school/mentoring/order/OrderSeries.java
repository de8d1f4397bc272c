package school.mentoring.order;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The series of numbers that an organisation's orders take where nobody typed one. */
@Service
public class OrderSeries {

  private final NumberSeriesRepository series;
  private final OrderNumbers numbers;

  OrderSeries(NumberSeriesRepository series, OrderNumbers numbers) {
    this.series = series;
    this.numbers = numbers;
  }

  /** The pattern of its numbers, «{n}-ОД» where the organisation declared none. */
  @Transactional(readOnly = true)
  public String pattern(OrganisationId organisation) {
    return numbers.pattern(organisation).pattern();
  }

  /**
   * Declares the series: numbers given from now on look so.
   *
   * @throws Refusal if the pattern has no single «{n}»
   */
  @Transactional
  public void declare(OrganisationId organisation, String pattern) {
    NumberPattern wanted = new NumberPattern(pattern);
    series
        .findByOrganisationAndSeries(organisation, NumberSeries.CORE)
        .ifPresentOrElse(
            it -> it.redeclare(wanted),
            () -> series.save(new NumberSeries(organisation, NumberSeries.CORE, wanted)));
  }
}
