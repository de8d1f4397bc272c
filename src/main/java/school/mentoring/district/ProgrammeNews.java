package school.mentoring.district;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.ProgrammeEnded;
import school.mentoring.shared.ProgrammeId;

/** Hears what happens in programmes, of schools and of centres, in the transaction it happens. */
@Component
class ProgrammeNews {

  private final SchoolRequestRepository requests;
  private final SchoolWaitRepository waits;
  private final Deliveries deliveries;
  private final SchoolProcess process;
  private final Clock clock;

  ProgrammeNews(
      SchoolRequestRepository requests,
      SchoolWaitRepository waits,
      Deliveries deliveries,
      SchoolProcess process,
      Clock clock) {
    this.requests = requests;
    this.waits = waits;
    this.deliveries = deliveries;
    this.process = process;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void programmeEnded(ProgrammeEnded ended) {
    deliveries.ended(ended.programme());
    if (ended.cancelled()) {
      requests
          .findByAnswerProgramme(ended.programme())
          .forEach(it -> it.abandoned(clock.instant()));
    }
    centreIsThrough(ended.programme());
  }

  private void centreIsThrough(ProgrammeId programme) {
    waits
        .findByProgrammeAndState(programme, SchoolWait.State.OPEN)
        .forEach(it -> it.ended(clock.instant()));
    var unanswered = requests.findByProgrammeAndAnswerState(programme, RequestState.ASKED);
    if (!unanswered.isEmpty()) {
      unanswered.forEach(it -> it.withdrawn(clock.instant()));
      process.withdrawn(programme);
    }
  }
}
