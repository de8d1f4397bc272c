package school.mentoring.mentorship.care;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks after pairs, on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "mentoring.care.enabled", matchIfMissing = true)
class CareSchedule {

  private final CareWatch watch;

  CareSchedule(CareWatch watch) {
    this.watch = watch;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT30M")
  void goRound() {
    watch.goRound();
  }
}
