package school.mentoring.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.EngineTest;

@EngineTest
class MailCourierIntegrationTests {

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  @Autowired Mails mails;
  @Autowired MailCourier courier;
  @Autowired OutgoingMailRepository outbox;
  @Autowired JavaMailSenderImpl sender;
  @Autowired TransactionTemplate transaction;
  @Autowired Clock clock;

  private final String key = "test/" + UUID.randomUUID();
  private final Mail mail =
      new Mail(key, "reader@school.example", "Ознакомьтесь\nс приказами: 1", "Приказ № 12-ОД");

  @BeforeEach
  void openServer() {
    outbox.deleteAll();
    sender.setPort(SERVER.getSmtp().getPort());
  }

  private OutgoingMail kept() {
    return outbox.findAll().stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void aLetterIsDeliveredOnceAndItsTextForgotten() throws Exception {
    assertThat(mails.post(mail)).isTrue();
    assertThat(mails.post(mail)).isFalse();

    courier.goRound();
    courier.goRound();
    MimeMessage[] received = SERVER.getReceivedMessages();
    assertThat(received).hasSize(1);
    assertThat(received[0].getSubject()).isEqualTo("Ознакомьтесь с приказами: 1");
    assertThat((String) received[0].getContent()).contains("Приказ № 12-ОД");
    assertThat(received[0].getMessageID()).isEqualTo("<" + kept().id() + "@mentoring>");
    assertThat(kept().sentAt()).isNotNull();
    assertThat(kept().recipient() + kept().body()).isEmpty();
    assertThat(mails.post(mail)).as("the key outlives the letter").isFalse();
  }

  @Test
  void aFileGoesWithItsLetterAndIsForgottenWithIt() throws Exception {
    MailAttachment file =
        new MailAttachment(
            "встреча.ics", "text/calendar; method=REQUEST; charset=UTF-8", "SUMMARY:Встреча");
    mails.post(new Mail(key, mail.recipient(), "Встреча", "Завтра", Optional.of(file)));
    assertThat(kept().attachment()).contains(file);

    courier.goRound();

    MimeMultipart parts = (MimeMultipart) SERVER.getReceivedMessages()[0].getContent();
    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(MimeUtility.decodeText(parts.getBodyPart(1).getFileName())).isEqualTo("встреча.ics");
    assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "method=REQUEST");
    assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), UTF_8))
        .isEqualTo("SUMMARY:Встреча");
    assertThat(kept().attachment()).isEmpty();
  }

  @Test
  void aLetterOfARolledBackTransactionNeverLeaves() {
    transaction.executeWithoutResult(
        it -> {
          mails.post(mail);
          it.setRollbackOnly();
        });

    courier.goRound();
    assertThat(SERVER.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatIsDownIsTriedAgainLater() {
    mails.post(mail);
    SERVER.getSmtp().stopService();
    Instant before = clock.instant();

    courier.goRound();
    assertThat(kept().sentAt()).isNull();
    assertThat(kept().attempts()).isEqualTo(1);
    assertThat(kept().lastError()).isNotBlank().doesNotContain("reader@");
    assertThat(kept().nextAttemptAt()).isAfterOrEqualTo(before.plus(Duration.ofMinutes(1)));
  }

  @Test
  void aLetterIsLeasedToOneNodeOnly() {
    mails.post(mail);
    UUID id = kept().id();
    Instant now = clock.instant();
    Instant lease = now.plus(Duration.ofMinutes(5));

    assertThat(taken(id, now, lease)).isEqualTo(1);
    assertThat(taken(id, now, lease)).isZero();
    assertThat(outbox.due(now, OutgoingMail.MOST_ATTEMPTS, Limit.of(50))).doesNotContain(id);
    assertThat(outbox.due(lease, OutgoingMail.MOST_ATTEMPTS, Limit.of(50))).contains(id);
  }

  private int taken(UUID id, Instant now, Instant lease) {
    return transaction.execute(nothing -> outbox.take(id, now, lease));
  }

  @Test
  void withoutAServerNothingIsPosted() {
    Mails off = new Mails(outbox, clock, "", "https://mentoring.example/", "a@b.example");

    assertThat(off.isOn()).isFalse();
    assertThat(off.post(mail)).isFalse();
    assertThat(outbox.existsByMailKey(key)).isFalse();
    assertThat(off.link("/acquaintance")).contains("https://mentoring.example/acquaintance");
    assertThat(mails.link("/acquaintance")).isEmpty();
  }

  @Test
  void pausesGrowToEightHours() {
    assertThat(OutgoingMail.pause(1)).isEqualTo(Duration.ofMinutes(1));
    assertThat(OutgoingMail.pause(4)).isEqualTo(Duration.ofMinutes(8));
    assertThat(OutgoingMail.pause(17)).isEqualTo(Duration.ofHours(8));
  }
}
