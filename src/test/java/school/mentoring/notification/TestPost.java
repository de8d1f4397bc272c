package school.mentoring.notification;

import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The post for tests of other modules: a mail server is told, and the courier sent out. */
@Component
public class TestPost {

  private final OutgoingMailRepository outbox;
  private final MailCourier courier;
  private final JavaMailSenderImpl sender;

  TestPost(OutgoingMailRepository outbox, MailCourier courier, JavaMailSenderImpl sender) {
    this.outbox = outbox;
    this.courier = courier;
    this.sender = sender;
  }

  /** Forgets what others posted; from now on letters go to this port. */
  public void opened(int port) {
    outbox.deleteAll();
    sender.setPort(port);
  }

  public void carry() {
    courier.goRound();
  }
}
