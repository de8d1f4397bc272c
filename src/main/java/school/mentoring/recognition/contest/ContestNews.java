package school.mentoring.recognition.contest;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.ProgrammeEnded;

/**
 * Hears that a programme ends: its juries need no tasks any more, and a contest of a cancelled
 * programme is cancelled with it.
 */
@Component
class ContestNews {

  private final ContestRepository contests;
  private final JuryTasks tasks;

  ContestNews(ContestRepository contests, JuryTasks tasks) {
    this.contests = contests;
    this.tasks = tasks;
  }

  @EventListener
  @Transactional
  public void programmeEnded(ProgrammeEnded ended) {
    contests
        .findByProgrammeAndState(ended.programme(), ContestState.JUDGING)
        .forEach(tasks::withdrawAll);
    if (ended.cancelled()) {
      Stream.of(ContestState.APPLICATIONS, ContestState.JUDGING)
          .flatMap(it -> contests.findByProgrammeAndState(ended.programme(), it).stream())
          .forEach(Contest::cancel);
    }
  }
}
