package school.mentoring.enrolment.consent;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Reminds on Mondays, on every node; letters are the same, so each is posted once. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "mentoring.reminders.enabled", matchIfMissing = true)
class ConsentReminderSchedule {

  private final ConsentReminders reminders;

  ConsentReminderSchedule(ConsentReminders reminders) {
    this.reminders = reminders;
  }

  @Scheduled(
      cron = "${mentoring.consent-reminders.cron:0 30 8 * * MON}",
      zone = "${mentoring.time-zone:Europe/Moscow}")
  void remind() {
    reminders.remindAll();
  }
}
