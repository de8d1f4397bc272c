package school.mentoring.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends the courier of the mail on its rounds, on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "mentoring.mail.enabled", matchIfMissing = true)
class MailSchedule {

  private final MailCourier courier;
  private final Mails mails;

  MailSchedule(MailCourier courier, Mails mails) {
    this.courier = courier;
    this.mails = mails;
  }

  @Scheduled(initialDelayString = "PT15S", fixedDelayString = "${mentoring.mail.pause:PT15S}")
  void goRound() {
    if (mails.isOn()) {
      courier.goRound();
    }
  }

  @Scheduled(cron = "0 30 3 * * *", zone = "${mentoring.time-zone:Europe/Moscow}")
  void forget() {
    courier.forget();
  }
}
