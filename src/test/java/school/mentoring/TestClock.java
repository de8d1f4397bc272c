package school.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import school.mentoring.shared.ClockMoved;

/** The application's clock, set by tests; it goes on from where it was set. */
@TestConfiguration(proxyBeanMethods = false)
public class TestClock {

  @Bean(name = "clock")
  @Primary
  Movable movableClock() {
    return new Movable();
  }

  /** A clock that a test sets to a day. */
  public static final class Movable extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private volatile long ahead;

    /** Sets the clock to the morning of a day, for the application and the engine. */
    public void set(LocalDate day, ApplicationEventPublisher events) {
      ahead = day.atTime(9, 0).atZone(ZONE).toInstant().toEpochMilli() - System.currentTimeMillis();
      events.publishEvent(new ClockMoved());
    }

    /** Does something within one of the five minutes in which knocks at a door are counted. */
    public void withinOneWindow(ApplicationEventPublisher events, Knocking knocking)
        throws Exception {
      set(LocalDate.now(ZONE), events);
      try {
        knocking.go();
      } finally {
        reset(events);
      }
    }

    /** What somebody does at a door that counts. */
    @FunctionalInterface
    public interface Knocking {
      void go() throws Exception;
    }

    /** Back to the real time. */
    public void reset(ApplicationEventPublisher events) {
      ahead = 0;
      events.publishEvent(new ClockMoved());
    }

    @Override
    public ZoneId getZone() {
      return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.system(zone);
    }

    @Override
    public Instant instant() {
      // as fine as a database keeps it: what is written one after another is told apart
      return Instant.now().truncatedTo(ChronoUnit.MICROS).plusMillis(ahead);
    }
  }
}
