package school.mentoring.order.number;

import java.util.Optional;
import org.springframework.stereotype.Component;
import school.mentoring.order.Order;
import school.mentoring.order.Series;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * Gives orders their numbers: the one typed by hand, or the next of the organisation's series.
 * Within a series and a calendar year none is given twice, and a series that the program numbers
 * leaves none out.
 */
@Component
public class OrderNumbers {

  private final NumberHolderRepository orders;
  private final NumberSeriesRepository series;
  private final NumberCounters counters;
  private final FreeNumbers numbers;

  OrderNumbers(
      NumberHolderRepository orders,
      NumberSeriesRepository series,
      NumberCounters counters,
      FreeNumbers numbers) {
    this.orders = orders;
    this.series = series;
    this.counters = counters;
    this.numbers = numbers;
  }

  SeriesRule rule(OrganisationId organisation, Series of) {
    return series
        .findByOrganisationAndSeries(organisation, of.key())
        .map(NumberSeries::rule)
        .orElseGet(() -> SeriesRule.undeclared(of));
  }

  /**
   * A number for an order of that calendar year; nobody else gets one until the transaction ends.
   *
   * @param typed by hand; blank for the next of the series
   */
  public String give(Order order, Series of, String typed, int year) {
    Optional<String> byHand = TypedNumber.of(typed);
    NumberCounter counter = counters.hold(order.organisation(), of.key(), year);
    SeriesRule rule = rule(order.organisation(), of);
    int free = numbers.first(order.organisation(), rule, year, counter.next());
    String next = rule.look().number(free, year);
    byHand.ifPresent(it -> mustBeAllowed(order.organisation(), rule, it, year, free));
    if (byHand.isEmpty() || NumberKey.of(byHand.get()).equals(NumberKey.of(next))) {
      counter.reach(free);
    }
    String number = byHand.orElse(next);
    numbers.take(new GivenNumber(order, of, year, number));
    return number;
  }

  private void mustBeAllowed(
      OrganisationId organisation, SeriesRule rule, String number, int year, int free) {
    String next = rule.look().number(free, year);
    numbers
        .holder(organisation, rule.series(), year, number)
        .flatMap(it -> orders.findByOrganisationAndId(organisation, it))
        .ifPresent(it -> refuseTaken(it, number, year, next));
    if (rule.isAutomatic()
        && rule.look().running(number, year).filter(it -> it > free).isPresent()) {
      throw new Refusal(
          "Номер «%s»: приказы %s нумерует программа, и перед ним остался бы пропуск. Оставьте поле пустым: будет присвоен № %s."
              .formatted(number, rule.series().title(), next));
    }
  }

  private static void refuseTaken(Order holder, String number, int year, String next) {
    throw Refusal.conflict(
        "Номер «%s» в %d году уже занят приказом «%s» от %s. Введите другой или оставьте поле пустым: следующий свободный — «%s»."
            .formatted(
                number,
                year,
                holder.text().heading(),
                holder.date().map(Dates::text).orElse("—"),
                next));
  }
}
