package school.mentoring.recognition.contest;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.ProgrammeEnded;

/** Hears that a programme ends: its juries need no tasks any more. */
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
  }
}
