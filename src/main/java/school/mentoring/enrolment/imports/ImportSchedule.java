package school.mentoring.enrolment.imports;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends the worker on imported files on its rounds, on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "mentoring.import.enabled", matchIfMissing = true)
class ImportSchedule {

  private final ImportWorker worker;

  ImportSchedule(ImportWorker worker) {
    this.worker = worker;
  }

  @Scheduled(initialDelayString = "PT5S", fixedDelayString = "${mentoring.import.pause:PT1S}")
  void goRound() {
    worker.goRound();
  }

  @Scheduled(cron = "0 40 3 * * *", zone = "${mentoring.time-zone:Europe/Moscow}")
  void forget() {
    worker.forget();
  }
}
