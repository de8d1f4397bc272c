package school.mentoring.order.number;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.shared.OrganisationId;

/**
 * The counters of the series. A counter's row is made in a transaction of its own, so that two who
 * give the first number of a year at once find one row to wait for.
 */
@Component
class NumberCounters {

  private final NumberCounterRepository counters;
  private final TransactionTemplate apart;

  NumberCounters(NumberCounterRepository counters, PlatformTransactionManager transactions) {
    this.counters = counters;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The counter, held against everybody else until the transaction ends. */
  NumberCounter hold(OrganisationId organisation, String series, int year) {
    if (!counters.existsByOrganisationAndSeriesAndCalendarYear(organisation, series, year)) {
      begin(organisation, series, year);
    }
    return counters
        .findByOrganisationAndSeriesAndCalendarYear(organisation, series, year)
        .orElseThrow();
  }

  /** How far the counter has come, without holding it; 0 before the first number. */
  int reached(OrganisationId organisation, String series, int year) {
    return counters.reached(organisation, series, year).orElse(0);
  }

  private void begin(OrganisationId organisation, String series, int year) {
    NumberCounter first = new NumberCounter(organisation, series, year);
    try {
      apart.executeWithoutResult(status -> counters.saveAndFlush(first));
    } catch (DataIntegrityViolationException alreadyBegun) {
      // somebody else made the row in the meantime: that one is held then
    }
  }
}
