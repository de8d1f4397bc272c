package school.mentoring.shared.web;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets old forms by night. */
@Component
class SentFormsSchedule {

  private final SentForms forms;

  SentFormsSchedule(SentForms forms) {
    this.forms = forms;
  }

  @Scheduled(cron = "0 20 3 * * *", zone = "${mentoring.time-zone:Europe/Moscow}")
  void byNight() {
    forms.forget();
  }
}
