package school.mentoring.shared.web;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Forms that have come in, for a day: hashes only, in the database, so that every node knows. */
@Component
class SentForms {

  private static final Duration KEPT = Duration.ofDays(1);

  private final JdbcClient database;
  private final TransactionTemplate alone;
  private final Clock clock;

  SentForms(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
    this.database = database;
    this.alone = new TransactionTemplate(transactions);
    this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /** Takes a form in before it is worked on; false if the same one came before. */
  boolean take(String key) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    try {
      alone.executeWithoutResult(
          nothing ->
              database
                  .sql("insert into sent_form (form_key, sent_at) values (?, ?)")
                  .params(key, now)
                  .update());
    } catch (DataIntegrityViolationException twice) {
      return false;
    }
    return true;
  }

  /** The form was refused: mended or not, it may come again. */
  void giveBack(String key) {
    alone.executeWithoutResult(
        nothing -> database.sql("delete from sent_form where form_key = ?").params(key).update());
  }

  /** Forgets those of which no browser holds the page any more. */
  void forget() {
    database
        .sql("delete from sent_form where sent_at < ?")
        .params(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
        .update();
  }
}
