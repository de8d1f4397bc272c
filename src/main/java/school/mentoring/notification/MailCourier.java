package school.mentoring.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries letters from the outbox to the mail server, outside any transaction. Every node has one:
 * a letter is leased for the time of an attempt, so two nodes never carry the same one.
 */
@Component
class MailCourier {

  private static final Logger log = LoggerFactory.getLogger(MailCourier.class);
  private static final Limit AT_ONCE = Limit.of(50);
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration KEPT = Duration.ofDays(60);

  private final OutgoingMailRepository outbox;
  private final MailServer server;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MailCourier(
      OutgoingMailRepository outbox,
      MailServer server,
      TransactionTemplate transaction,
      Clock clock) {
    this.outbox = outbox;
    this.server = server;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** One attempt with each letter whose turn it is. */
  void goRound() {
    Instant now = clock.instant();
    List<UUID> due = outbox.due(now, OutgoingMail.MOST_ATTEMPTS, AT_ONCE);
    due.forEach(it -> taken(it).ifPresent(this::carry));
  }

  private Optional<OutgoingMail> taken(UUID id) {
    Instant now = clock.instant();
    return transaction.execute(
        nothing ->
            outbox.take(id, now, now.plus(LEASE)) == 1 ? outbox.findById(id) : Optional.empty());
  }

  private void carry(OutgoingMail mail) {
    try {
      server.take(mail);
      mail.delivered(clock.instant());
    } catch (RuntimeException refused) {
      mail.failed(reason(refused), clock.instant());
      log.warn("Mail {} was not taken, attempt {}", mail.id(), mail.attempts());
    }
    transaction.executeWithoutResult(nothing -> outbox.save(mail));
  }

  /** Without the address, which the server may quote. */
  private static String reason(RuntimeException refused) {
    Throwable cause = refused;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getClass().getSimpleName();
  }

  /** Letters are kept no longer than is needed to see that they went out. */
  void forget() {
    transaction.executeWithoutResult(nothing -> outbox.forget(clock.instant().minus(KEPT)));
  }
}
