package school.mentoring.notification;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.PublicAddress;

/**
 * Posts letters. A letter belongs to the transaction that posts it: it leaves when that is
 * committed, and never leaves when it is rolled back. It is delivered at least once: only a crash
 * between the mail server's receipt and our note of it sends a letter twice, with the same {@code
 * Message-ID}.
 */
@Service
public class Mails {

  private final OutgoingMailRepository outbox;
  private final Clock clock;
  private final boolean on;
  private final PublicAddress address;
  private final String from;

  Mails(
      OutgoingMailRepository outbox,
      Clock clock,
      @Value("${spring.mail.host:}") String host,
      @Value("${mentoring.public-address:}") String address,
      @Value("${mentoring.mail.from:mentoring@localhost}") String from) {
    this.outbox = outbox;
    this.clock = clock;
    this.on = !host.isBlank();
    this.address = new PublicAddress(address);
    this.from = from;
  }

  /** Whether a mail server is named; without one nothing is posted. */
  public boolean isOn() {
    return on;
  }

  /** The address that letters come from. */
  public String sender() {
    return from;
  }

  /**
   * Posts a letter once.
   *
   * @return whether it was posted: not without a mail server, nor if one with this key was before
   */
  @Transactional
  public boolean post(Mail mail) {
    if (!on || outbox.existsByMailKey(mail.key())) {
      return false;
    }
    outbox.saveAndFlush(new OutgoingMail(mail, clock.instant()));
    return true;
  }

  /** The address of a page for a letter; none where the server has no address outside. */
  public Optional<String> link(String path) {
    return address.of(path);
  }
}
