package school.mentoring.notification;

import java.util.Objects;
import java.util.Optional;
import school.mentoring.shared.PlainText;

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

  private static final int LONGEST_SUBJECT = 250;

  public Mail {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(recipient, "recipient");
    subject = line(subject);
    Objects.requireNonNull(text, "text");
  }

  /** A letter without a file. */
  public Mail(String key, String recipient, String subject, String text) {
    this(key, recipient, subject, text, Optional.empty());
  }

  /** A header is one line of signs that have a shape, and no longer than the outbox keeps. */
  private static String line(String typed) {
    String line = PlainText.of(typed).replaceAll("[\\s\\p{Z}]+", " ").strip();
    return line.length() <= LONGEST_SUBJECT
        ? line
        : line.substring(0, LONGEST_SUBJECT - 1).stripTrailing() + "…";
  }
}
