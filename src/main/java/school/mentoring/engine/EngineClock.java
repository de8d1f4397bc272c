package school.mentoring.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import school.mentoring.shared.ClockMoved;

/** Ties the engine's clock to the application's: one clock, so that a moved one moves both. */
@Component
class EngineClock implements InitializingBean {

  private final Clock clock;

  EngineClock(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void afterPropertiesSet() {
    follow();
  }

  /** The application's clock was set to another time. */
  @EventListener(ClockMoved.class)
  void follow() {
    Duration ahead = Duration.between(Instant.now(), clock.instant());
    ClockUtil.reset();
    if (ahead.abs().compareTo(Duration.ofSeconds(1)) > 0) {
      ClockUtil.offset(ahead.toMillis());
    }
  }
}
