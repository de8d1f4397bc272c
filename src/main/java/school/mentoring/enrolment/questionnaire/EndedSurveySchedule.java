package school.mentoring.enrolment.questionnaire;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every hour, on every node, which surveys ended by their last day. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "mentoring.ended-surveys.enabled", matchIfMissing = true)
class EndedSurveySchedule {

  private static final Logger log = LoggerFactory.getLogger(EndedSurveySchedule.class);

  private final EndedSurveys surveys;

  EndedSurveySchedule(EndedSurveys surveys) {
    this.surveys = surveys;
  }

  @Scheduled(cron = "0 5 * * * *", zone = "${mentoring.time-zone:Europe/Moscow}")
  void takeBackTasks() {
    surveys.withTasks().forEach(this::quietly);
  }

  /** What is wrong with one task must not keep the others. */
  private void quietly(UUID invitation) {
    try {
      surveys.takeBack(invitation);
    } catch (RuntimeException broken) {
      log.error("The task of invitation {} was not taken back", invitation, broken);
    }
  }
}
