package school.mentoring.district;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries between organisations what was written down in one of them: requests to schools, what
 * schools have delivered, and the end of a wait. It goes by what is true in the database, not by
 * what somebody told it, so a round that was lost is made up for by the next one; each errand is a
 * transaction of its own under a lock, so several nodes repeat nothing.
 */
@Service
public class Courier {

  private static final Logger log = LoggerFactory.getLogger(Courier.class);
  private static final Pageable BATCH = PageRequest.of(0, 200);

  private final SchoolRequestRepository requests;
  private final SchoolWaitRepository waiting;
  private final Deliveries deliveries;
  private final SchoolWaits waits;
  private final SchoolProcess process;
  private final TransactionTemplate errand;

  Courier(
      SchoolRequestRepository requests,
      SchoolWaitRepository waiting,
      Deliveries deliveries,
      SchoolWaits waits,
      SchoolProcess process,
      TransactionTemplate errand) {
    this.requests = requests;
    this.waiting = waiting;
    this.deliveries = deliveries;
    this.waits = waits;
    this.process = process;
    this.errand = errand;
  }

  /** One round. */
  public void goRound() {
    each(requests.toTell(BATCH), this::tell);
    each(requests.withNews(BATCH), deliveries::changed);
    each(requests.changed(BATCH), deliveries::record);
    each(waiting.fulfilled(BATCH), waits::fulfil);
  }

  private void tell(RequestId id) {
    requests
        .lock(id)
        .filter(SchoolRequest::waitsToBeTold)
        .ifPresent(
            it -> {
              it.told();
              process.asked(it);
            });
  }

  /** What fails is tried again in the next round, and keeps nothing else from going on. */
  private <T> void each(List<T> ids, Consumer<T> action) {
    for (T id : ids) {
      try {
        errand.executeWithoutResult(it -> action.accept(id));
      } catch (RuntimeException e) {
        log.warn("Errand {} between organisations failed and will be tried again", id, e);
      }
    }
  }
}
