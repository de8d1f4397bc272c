package school.mentoring.district;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sends the courier on its rounds, on every node. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "mentoring.courier.enabled", matchIfMissing = true)
class CourierSchedule {

  private final Courier courier;

  CourierSchedule(Courier courier) {
    this.courier = courier;
  }

  @Scheduled(initialDelayString = "PT5S", fixedDelayString = "${mentoring.courier.pause:PT3S}")
  void goRound() {
    courier.goRound();
  }
}
