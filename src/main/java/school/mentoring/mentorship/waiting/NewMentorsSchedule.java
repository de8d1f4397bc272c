package school.mentoring.mentorship.waiting;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks for pairs after mentors became free, on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "mentoring.courier.enabled", matchIfMissing = true)
class NewMentorsSchedule {

  private final NewMentors mentors;

  NewMentorsSchedule(NewMentors mentors) {
    this.mentors = mentors;
  }

  @Scheduled(initialDelayString = "PT10S", fixedDelayString = "${mentoring.courier.pause:PT3S}")
  void goRound() {
    mentors.goRound();
  }
}
