package school.mentoring.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the application, in the school's time zone. */
@Configuration
class ClockConfiguration {

  @Bean
  @Profile("!rehearsal")
  @ConditionalOnMissingBean
  Clock clock(@Value("${mentoring.time-zone:Europe/Moscow}") ZoneId zone) {
    return Clock.system(zone);
  }
}
