package school.mentoring.roadmap;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Holds, resumes and cancels a programme: the record and all its instances in one transaction. */
@Service
public class ProgrammeControl {

  private final Programmes programmes;
  private final ProgrammeProcess process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProgrammeControl(
      Programmes programmes,
      ProgrammeProcess process,
      ApplicationEventPublisher events,
      Clock clock) {
    this.programmes = programmes;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /** Starts a roadmap as the person who asks may start it. */
  @Transactional
  public ProgrammeId start(String roadmap, OrganisationId organisation, int schoolYear) {
    return process.started(roadmap, organisation, schoolYear);
  }

  /**
   * Suspends every instance, also one that starts at the same moment: that one waits for the lock.
   * Its tasks leave the lists, its deadlines stay.
   */
  @Transactional
  public void pause(ProgrammeId id, OrganisationId organisation, String reason) {
    programmes.hold(id);
    programmes.get(id, organisation).pause(reason);
    process.paused(id);
  }

  @Transactional
  public void resume(ProgrammeId id, OrganisationId organisation) {
    programmes.get(id, organisation).resume();
    process.resumed(id);
  }

  /** Deletes every instance and leaves what is open cancelled, without evidence. */
  @Transactional
  public void cancel(ProgrammeId id, OrganisationId organisation, String reason) {
    programmes.get(id, organisation).cancel(reason, clock.instant());
    process.cancelled(id, reason);
    events.publishEvent(new ProgrammeEnded(id, true));
  }
}
