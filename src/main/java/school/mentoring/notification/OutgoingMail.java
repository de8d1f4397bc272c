package school.mentoring.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A letter in the outbox, and how far its delivery has come. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

  /** Tried for about four days: 1, 2, 4 minutes, … and every eight hours in the end. */
  static final int MOST_ATTEMPTS = 18;

  private static final Duration LONGEST_PAUSE = Duration.ofHours(8);
  private static final int LONGEST_ERROR = 1000;

  @Id private UUID id;

  private String mailKey;
  private String recipient;
  private String subject;
  private String body;
  private String attachmentName;
  private String attachmentType;

  @Column(name = "attachment")
  private String attachmentText;

  private Instant createdAt;
  private Instant sentAt;
  private Instant nextAttemptAt;
  private int attempts;
  private String lastError;

  protected OutgoingMail() {}

  OutgoingMail(Mail mail, Instant now) {
    this.id = UUID.randomUUID();
    this.mailKey = mail.key();
    this.recipient = mail.recipient();
    this.subject = mail.subject();
    this.body = mail.text();
    mail.attachment().ifPresent(this::attach);
    this.createdAt = now;
    this.nextAttemptAt = now;
  }

  private void attach(MailAttachment file) {
    this.attachmentName = file.name();
    this.attachmentType = file.type();
    this.attachmentText = file.text();
  }

  /** The mail server took it: the address, the text and the file are needed no more. */
  void delivered(Instant now) {
    this.sentAt = now;
    this.recipient = "";
    this.body = "";
    this.attachmentText = null;
    this.lastError = null;
  }

  /** The mail server did not take it: later again, each time with a longer pause. */
  void failed(String error, Instant now) {
    this.lastError = error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error;
    this.nextAttemptAt = now.plus(pause(attempts));
  }

  static Duration pause(int attempts) {
    Duration doubled = Duration.ofMinutes(1L << Math.min(Math.max(attempts - 1, 0), 20));
    return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
  }

  /** The same for every attempt, so that a receiver knows a letter that came before. */
  String messageId() {
    return "<" + id + "@mentoring>";
  }

  UUID id() {
    return id;
  }

  String key() {
    return mailKey;
  }

  String recipient() {
    return recipient;
  }

  String subject() {
    return subject;
  }

  String body() {
    return body;
  }

  /** The file that goes with it, until it is delivered. */
  Optional<MailAttachment> attachment() {
    return Optional.ofNullable(attachmentText)
        .map(it -> new MailAttachment(attachmentName, attachmentType, it));
  }

  Instant sentAt() {
    return sentAt;
  }

  Instant nextAttemptAt() {
    return nextAttemptAt;
  }

  int attempts() {
    return attempts;
  }

  String lastError() {
    return lastError;
  }
}
