package school.mentoring.mentorship.papers;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks, on every node, which pairs end today. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "mentoring.early-ends.enabled", matchIfMissing = true)
class EarlyEndSchedule {

  private final EarlyEnds ends;

  EarlyEndSchedule(EarlyEnds ends) {
    this.ends = ends;
  }

  @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT10M")
  void carryOut() {
    ends.due().forEach(ends::carryOut);
  }
}
