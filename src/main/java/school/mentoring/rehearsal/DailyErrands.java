package school.mentoring.rehearsal;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.stereotype.Component;

/**
 * What the application does by the time of day: the scheduler goes by the real clock, so a day that
 * was skipped would pass without its reminders.
 */
@Component
@Profile("rehearsal")
class DailyErrands {

  private final List<ScheduledTaskHolder> schedules;

  DailyErrands(List<ScheduledTaskHolder> schedules) {
    this.schedules = schedules;
  }

  void run() {
    schedules.stream()
        .flatMap(it -> it.getScheduledTasks().stream())
        .map(it -> it.getTask())
        .filter(CronTask.class::isInstance)
        .forEach(it -> it.getRunnable().run());
  }
}
