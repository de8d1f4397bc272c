package school.mentoring.order.number;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.order.Series;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** How an organisation numbers its orders: each series by hand or by the program. */
@Service
public class OrderSeries {

  private static final int HIGHEST_START = 99_999;

  private final NumberSeriesRepository series;
  private final OrderNumbers numbers;
  private final NumberCounters counters;
  private final FreeNumbers free;
  private final Clock clock;

  OrderSeries(
      NumberSeriesRepository series,
      OrderNumbers numbers,
      NumberCounters counters,
      FreeNumbers free,
      Clock clock) {
    this.series = series;
    this.numbers = numbers;
    this.counters = counters;
    this.free = free;
    this.clock = clock;
  }

  /** How a series is numbered now. */
  @Transactional(readOnly = true)
  public SeriesRule rule(OrganisationId organisation, Series of) {
    return numbers.rule(organisation, of);
  }

  /** The rule that a person wants, from this year on. */
  public SeriesRule wanted(Series of, Numbering numbering, String pattern, int start) {
    String look = new NumberPattern(pattern).pattern();
    if (start < 1 || start > HIGHEST_START) {
      throw new Refusal(
          "Первый номер «%d» не подходит: введите число от 1 до %d."
              .formatted(start, HIGHEST_START));
    }
    return new SeriesRule(of, numbering, look, start, thisYear());
  }

  /** The next numbers that a rule would give this year. */
  @Transactional(readOnly = true)
  public List<String> preview(OrganisationId organisation, SeriesRule rule, int many) {
    int reached = counters.reached(organisation, rule.series().key(), thisYear());
    return free.next(organisation, rule, thisYear(), reached + 1, many).stream()
        .map(it -> rule.look().number(it, thisYear()))
        .toList();
  }

  /** The number that an order of today gets if nobody types one. */
  @Transactional(readOnly = true)
  public String proposed(OrganisationId organisation, Series of) {
    return preview(organisation, rule(organisation, of), 1).get(0);
  }

  /** From now on the series is numbered so; numbers given before stay. */
  @Transactional
  public void declare(OrganisationId organisation, SeriesRule rule) {
    series
        .findByOrganisationAndSeries(organisation, rule.series().key())
        .ifPresentOrElse(
            it -> it.redeclare(rule), () -> series.save(new NumberSeries(organisation, rule)));
  }

  private int thisYear() {
    return LocalDate.now(clock).getYear();
  }
}
