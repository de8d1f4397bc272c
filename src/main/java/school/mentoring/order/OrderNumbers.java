package school.mentoring.order;

import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * Gives orders their numbers: the one typed by hand, or the next of the organisation's series.
 * Within a series and a calendar year none is given twice and none is left out.
 */
@Component
class OrderNumbers {

  private static final int LONGEST = 50;

  private final OrderRepository orders;
  private final NumberSeriesRepository series;
  private final NumberCounters counters;

  OrderNumbers(OrderRepository orders, NumberSeriesRepository series, NumberCounters counters) {
    this.orders = orders;
    this.series = series;
    this.counters = counters;
  }

  NumberPattern pattern(OrganisationId organisation) {
    return series
        .findByOrganisationAndSeries(organisation, NumberSeries.CORE)
        .map(NumberSeries::pattern)
        .orElse(NumberSeries.DEFAULT);
  }

  /**
   * A number for an order of that calendar year; nobody else gets one until the transaction ends.
   *
   * @param typed by hand; blank for the next of the series
   */
  String give(OrganisationId organisation, String typed, int year) {
    NumberCounter counter = counters.hold(organisation, NumberSeries.CORE, year);
    NumberPattern pattern = pattern(organisation);
    int free = firstFree(organisation, year, pattern, counter.next());
    Optional<String> byHand = cleaned(typed);
    byHand.ifPresent(it -> mustBeFree(organisation, year, it, pattern.number(free)));
    if (byHand.isEmpty() || byHand.get().equals(pattern.number(free))) {
      counter.reach(free);
    }
    return byHand.orElseGet(() -> pattern.number(free));
  }

  private int firstFree(OrganisationId organisation, int year, NumberPattern pattern, int from) {
    return IntStream.iterate(from, it -> it + 1)
        .filter(it -> holder(organisation, year, pattern.number(it)).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Optional<Order> holder(OrganisationId organisation, int year, String number) {
    return orders.findByNumber(organisation, NumberSeries.CORE, year, number);
  }

  private void mustBeFree(OrganisationId organisation, int year, String number, String free) {
    holder(organisation, year, number)
        .ifPresent(
            it -> {
              throw Refusal.conflict(
                  "Номер «%s» в %d году уже занят приказом «%s» от %s. Введите другой или оставьте поле пустым: следующий свободный — «%s»."
                      .formatted(
                          number,
                          year,
                          it.text().heading(),
                          it.date().map(Dates::text).orElse("—"),
                          free));
            });
  }

  /** Without blanks around it and without the sign «№», which the paper prints itself. */
  private static Optional<String> cleaned(String typed) {
    String number = typed == null ? "" : typed.strip().replaceFirst("^№\\s*", "");
    if (number.length() > LONGEST) {
      throw new Refusal(
          "Номер приказа «%s…»: %d знаков, а можно не больше %d. Сократите номер."
              .formatted(number.substring(0, 20), number.length(), LONGEST));
    }
    return Optional.of(number.replaceAll("\\s+", " ")).filter(it -> !it.isEmpty());
  }
}
