package school.mentoring.notification;

import java.util.Objects;
import java.util.Optional;

/**
 * A letter to one person.
 *
 * @param key tells one letter from another: of two with the same key only the first is sent
 * @param recipient the address
 * @param subject one line
 * @param text plain text; it names nobody but the addressee
 * @param attachment a file that goes with it
 */
public record Mail(
    String key,
    String recipient,
    String subject,
    String text,
    Optional<MailAttachment> attachment) {

  public Mail {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(recipient, "recipient");
    subject = subject.replaceAll("\\s+", " ").strip();
    Objects.requireNonNull(text, "text");
  }

  /** A letter without a file. */
  public Mail(String key, String recipient, String subject, String text) {
    this(key, recipient, subject, text, Optional.empty());
  }
}
