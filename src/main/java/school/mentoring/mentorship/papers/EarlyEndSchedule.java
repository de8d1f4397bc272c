package school.mentoring.mentorship.papers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks, on every node, which pairs end today. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "mentoring.early-ends.enabled", matchIfMissing = true)
class EarlyEndSchedule {

  private static final Logger log = LoggerFactory.getLogger(EarlyEndSchedule.class);

  private final EarlyEnds ends;

  EarlyEndSchedule(EarlyEnds ends) {
    this.ends = ends;
  }

  @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT10M")
  void carryOut() {
    ends.due().forEach(this::quietly);
  }

  /** What is wrong with one pair must not keep the others waiting. */
  private void quietly(EarlyEnd due) {
    try {
      ends.carryOut(due);
    } catch (RuntimeException broken) {
      log.error("The mentoring {} was not ended", due.id(), broken);
    }
  }
}
