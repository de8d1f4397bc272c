package school.mentoring.mentorship;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The work of the pairs of each programme as a whole, from its opening to its end. */
@Service
public class PairWorks {

  private final PairWorkRepository works;
  private final MentorshipRepository mentorships;
  private final Programmes programmes;
  private final ApplicationEventPublisher events;
  private final MentorshipProcess process;
  private final Clock clock;

  PairWorks(
      PairWorkRepository works,
      MentorshipRepository mentorships,
      Programmes programmes,
      ApplicationEventPublisher events,
      MentorshipProcess process,
      Clock clock) {
    this.works = works;
    this.mentorships = mentorships;
    this.programmes = programmes;
    this.events = events;
    this.process = process;
    this.clock = clock;
  }

  /** Opens the work of a programme's pairs; opened already, it is left as it is. */
  @Transactional
  public void open(OrganisationId organisation, ProgrammeId programme, MeetingCycle meetings) {
    if (!works.existsById(programme)) {
      works.save(new PairWork(programme, organisation, meetings, clock.instant()));
    }
  }

  /** The dates of the work of a programme's pairs. */
  @Transactional(readOnly = true)
  public PairWorkPlan plan(
      OrganisationId organisation, ProgrammeId programme, PairWorkWindows windows) {
    return new PairWorkPlan(
        programmes.get(programme, organisation).schoolYear(),
        windows,
        mentorships.earliestStart(programme));
  }

  /**
   * Whether no pair is at work. The answer holds until the transaction ends: whoever waits upon it
   * misses nothing.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean allPairsEnded(ProgrammeId programme) {
    programmes.hold(programme);
    return !mentorships.existsByProgrammeAndState(programme, MentorshipState.ACTIVE);
  }

  /**
   * The work of the programme's pairs is over: what nobody decided of them is as they said, and
   * whoever waits for it is told.
   */
  @Transactional
  public void reportFinished(ProgrammeId programme) {
    programmes.hold(programme);
    works.findById(programme).ifPresent(it -> it.finish(clock.instant()));
    works.flush();
    events.publishEvent(new PairWorkFinished(programme));
    process.pairWorkFinished(programme);
  }

  /**
   * Whether the work of the programme's pairs is over, or was never opened. The answer holds until
   * the transaction ends: whoever waits upon it misses nothing.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean isFinished(ProgrammeId programme) {
    programmes.hold(programme);
    return works.findById(programme).map(PairWork::isFinished).orElse(true);
  }
}
