package school.mentoring.recognition.letter;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.shared.OrganisationId;

/**
 * Numbers of the register, one series for an organisation and a school year. The counter's row is
 * made in a transaction of its own, so that two who issue the first letter at once find one row to
 * wait for.
 */
@Component
class LetterNumbers {

  private final LetterCounterRepository counters;
  private final TransactionTemplate apart;

  LetterNumbers(LetterCounterRepository counters, PlatformTransactionManager transactions) {
    this.counters = counters;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The counter, held against everybody else until the transaction ends. */
  LetterCounter hold(OrganisationId organisation, int schoolYear) {
    if (!counters.existsByOrganisationAndSchoolYear(organisation, schoolYear)) {
      begin(organisation, schoolYear);
    }
    return counters.findByOrganisationAndSchoolYear(organisation, schoolYear).orElseThrow();
  }

  private void begin(OrganisationId organisation, int schoolYear) {
    LetterCounter first = new LetterCounter(organisation, schoolYear);
    try {
      apart.executeWithoutResult(status -> counters.saveAndFlush(first));
    } catch (DataIntegrityViolationException alreadyBegun) {
      // somebody else made the row in the meantime: that one is held then
    }
  }
}
