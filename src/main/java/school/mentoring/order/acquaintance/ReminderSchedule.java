package school.mentoring.order.acquaintance;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Reminds every morning, on every node; letters are the same, so each is posted once. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "mentoring.reminders.enabled", matchIfMissing = true)
class ReminderSchedule {

  private final AcquaintanceReminders reminders;

  ReminderSchedule(AcquaintanceReminders reminders) {
    this.reminders = reminders;
  }

  @Scheduled(
      cron = "${mentoring.reminders.cron:0 0 8 * * *}",
      zone = "${mentoring.time-zone:Europe/Moscow}")
  void remind() {
    reminders.remindAll();
  }
}
