package school.mentoring.mentorship.planned;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.PairEvent;
import school.mentoring.mentorship.SuspensionPolicy;
import school.mentoring.roadmap.ProgrammeEnded;

/**
 * Planned meetings that something else overtakes: whoever has them in a calendar is told. A
 * suspended pair keeps its plan for the day on which it meets again; an end cancels it.
 */
@Component
class OvertakenMeetings {

  private final PlannedMeetingRepository planned;
  private final SuspensionPolicy suspensions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  OvertakenMeetings(
      PlannedMeetingRepository planned,
      SuspensionPolicy suspensions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.planned = planned;
    this.suspensions = suspensions;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(PairEvent event) {
    switch (event.what()) {
      case SUSPENDED -> tellAnew(event, PlannedChange.What.CANCELLED);
      case RESUMED -> tellAnew(event, PlannedChange.What.PLANNED);
      case ENDED -> ended(event);
    }
  }

  private void tellAnew(PairEvent event, PlannedChange.What what) {
    List<PlannedMeeting> ahead = from(event, today());
    ahead.forEach(PlannedMeeting::toldAnew);
    tell(ahead, what);
  }

  /** The calendars of a suspended pair have forgotten its meetings already. */
  private void ended(PairEvent event) {
    List<PlannedMeeting> over = from(event, event.day().plusDays(1));
    over.forEach(PlannedMeeting::cancel);
    if (suspensions.among(List.of(event.pair())).isEmpty()) {
      tell(over, PlannedChange.What.CANCELLED);
    }
  }

  private List<PlannedMeeting> from(PairEvent event, LocalDate day) {
    return planned.ahead(List.of(event.pair().id())).stream()
        .filter(it -> !it.day().isBefore(day))
        .toList();
  }

  /** Whatever was planned in a programme that has ended will not be. */
  @EventListener
  @Transactional
  public void programmeEnded(ProgrammeEnded ended) {
    List<PlannedMeeting> open = planned.open(ended.programme());
    open.forEach(PlannedMeeting::cancel);
    open.stream()
        .collect(Collectors.groupingBy(PlannedMeeting::pair))
        .values()
        .forEach(it -> tell(it, PlannedChange.What.CANCELLED));
  }

  /** Of days gone by nobody needs to hear. */
  private void tell(List<PlannedMeeting> ofOnePair, PlannedChange.What what) {
    List<PlannedMeeting> ahead =
        ofOnePair.stream().filter(it -> !it.day().isBefore(today())).toList();
    if (!ahead.isEmpty()) {
      PlannedMeeting first = ahead.get(0);
      events.publishEvent(new PlannedChange(first.organisation(), first.pair(), ahead, what));
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
