package school.mentoring.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server of the installation, where there is one. */
@Component
class MailServer {

  private final ObjectProvider<JavaMailSender> sender;
  private final String from;

  MailServer(
      ObjectProvider<JavaMailSender> sender,
      @Value("${mentoring.mail.from:mentoring@localhost}") String from) {
    this.sender = sender;
    this.from = from;
  }

  /** Hands a letter over; throws if the server does not take it. */
  void take(OutgoingMail mail) {
    JavaMailSender open = sender.getObject();
    MimeMessage message = open.createMimeMessage();
    try {
      MimeMessageHelper letter =
          new MimeMessageHelper(
              message, mail.attachment().isPresent(), StandardCharsets.UTF_8.name());
      letter.setFrom(from);
      letter.setTo(mail.recipient());
      letter.setSubject(mail.subject());
      letter.setText(mail.body());
      if (mail.attachment().isPresent()) {
        attach(letter, mail.attachment().get());
      }
      // the sender keeps an id that is there
      message.setHeader("Message-ID", mail.messageId());
      message.setHeader("Auto-Submitted", "auto-generated");
    } catch (MessagingException broken) {
      throw new MailPreparationException(broken);
    }
    open.send(message);
  }

  private static void attach(MimeMessageHelper letter, MailAttachment file)
      throws MessagingException {
    byte[] bytes = file.text().getBytes(StandardCharsets.UTF_8);
    letter.addAttachment(file.name(), new ByteArrayResource(bytes), file.type());
  }
}
