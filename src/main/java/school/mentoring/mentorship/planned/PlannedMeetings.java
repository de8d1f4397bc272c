package school.mentoring.mentorship.planned;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MeetingJournal;
import school.mentoring.mentorship.MeetingsHeld;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.NamedPair;
import school.mentoring.mentorship.SuspensionPolicy;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The meetings that pairs plan; whoever keeps a pair's journal plans them. */
@Service
public class PlannedMeetings {

  private static final int NEAR = 3;

  private final PlannedMeetingRepository planned;
  private final Mentorships pairs;
  private final Programmes programmes;
  private final MeetingJournal journals;
  private final LessonDays lessons;
  private final SuspensionPolicy suspensions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PlannedMeetings(
      PlannedMeetingRepository planned,
      Mentorships pairs,
      Programmes programmes,
      MeetingJournal journals,
      LessonDays lessons,
      SuspensionPolicy suspensions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.planned = planned;
    this.pairs = pairs;
    this.programmes = programmes;
    this.journals = journals;
    this.lessons = lessons;
    this.suspensions = suspensions;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A pair plans meetings; a series leaves out days on which the school has no lessons.
   *
   * @return how many
   * @throws Refusal if a day is over, the pair has ended or does not meet now, or plans it already
   */
  @Transactional
  public int plan(CurrentMember by, MentorshipId id, MeetingPlan plan) {
    Mentorship pair = kept(by, id);
    mustBeAhead(pair, plan.from());
    programmes.hold(pair.programme());
    List<LocalDate> days = plan.days(lessons.around(by.organisation(), plan.from()));
    List<PlannedMeeting> meetings =
        PlannedDayPolicy.free(days, plan.at(), planned.ahead(List.of(id.id()))).stream()
            .map(it -> new PlannedMeeting(pair, it, plan))
            .toList();
    planned.saveAll(meetings);
    tell(by, id, PlannedChange.What.PLANNED, meetings);
    return meetings.size();
  }

  /** A planned meeting will be on another day. */
  @Transactional
  public void move(CurrentMember by, MentorshipId id, UUID meeting, LocalDate day, LocalTime at) {
    mustBeAhead(kept(by, id), day);
    PlannedMeeting moved = get(by.organisation(), id, meeting);
    moved.move(day, at);
    tell(by, id, PlannedChange.What.MOVED, List.of(moved));
  }

  /** A planned meeting will not be. */
  @Transactional
  public void cancel(CurrentMember by, MentorshipId id, UUID meeting) {
    kept(by, id);
    PlannedMeeting cancelled = get(by.organisation(), id, meeting);
    cancelled.cancel();
    tell(by, id, PlannedChange.What.CANCELLED, List.of(cancelled));
  }

  private void tell(
      CurrentMember by, MentorshipId pair, PlannedChange.What what, List<PlannedMeeting> some) {
    events.publishEvent(new PlannedChange(by.organisation(), pair, some, what));
  }

  private void mustBeAhead(Mentorship pair, LocalDate day) {
    if (!pair.isActive()) {
      throw Refusal.conflict(
          "Пара %s: встречи ей не планируют. Обновите страницу.".formatted(pair.state().title()));
    }
    suspensions.mayPlan(pair.id());
    PlannedDayPolicy.check(day, pair.startsOn(), LocalDate.now(clock));
  }

  private Mentorship kept(CurrentMember by, MentorshipId id) {
    journals.mustKeep(by, id);
    return pairs.get(by.organisation(), id);
  }

  private PlannedMeeting get(OrganisationId organisation, MentorshipId pair, UUID meeting) {
    return planned
        .findByIdAndOrganisationAndPair(meeting, organisation, pair)
        .orElseThrow(
            () -> Refusal.notFound("Запланированная встреча не найдена: обновите страницу."));
  }

  /**
   * The planned meetings of some pairs that were neither held nor cancelled, soonest first; none of
   * pairs that do not meet now.
   */
  @Transactional(readOnly = true)
  public List<PlannedMeeting> ahead(Collection<MentorshipId> some) {
    return some.isEmpty()
        ? List.of()
        : meeting(planned.ahead(some.stream().map(MentorshipId::id).toList()));
  }

  private List<PlannedMeeting> meeting(List<PlannedMeeting> some) {
    Collection<MentorshipId> stopped =
        suspensions.among(some.stream().map(PlannedMeeting::pair).distinct().toList());
    return some.stream().filter(it -> !stopped.contains(it.pair())).toList();
  }

  /** The meetings of a period, not cancelled, for calendars outside the program. */
  @Transactional(readOnly = true)
  public List<PlannedEvent> events(
      OrganisationId organisation, Optional<String> mentor, LocalDate from, LocalDate to) {
    List<PlannedMeeting> found =
        mentor
            .map(it -> planned.of(organisation, it, from, to))
            .orElseGet(() -> planned.all(organisation, from, to));
    return named(organisation, meeting(found));
  }

  /** Meetings with no more of their people than calendars outside the program may know. */
  @Transactional(readOnly = true)
  public List<PlannedEvent> named(OrganisationId organisation, List<PlannedMeeting> some) {
    Map<MentorshipId, NamedPair> named =
        pairs.named(organisation, some.stream().map(PlannedMeeting::pair).distinct().toList());
    return some.stream().map(it -> new PlannedEvent(it, named.get(it.pair()).initials())).toList();
  }

  /** Pairs have met: of what was planned for about that day, one meeting has taken place. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void held(MeetingsHeld met) {
    List<PlannedMeeting> open =
        met.days().isEmpty()
            ? new ArrayList<>()
            : new ArrayList<>(
                planned.ahead(met.days().keySet().stream().map(MentorshipId::id).toList()));
    met.days().forEach((pair, all) -> all.forEach(day -> held(open, pair, day)));
  }

  private static void held(List<PlannedMeeting> open, MentorshipId pair, LocalDate day) {
    open.stream()
        .filter(it -> it.pair().equals(pair))
        .filter(it -> Math.abs(it.day().toEpochDay() - day.toEpochDay()) <= NEAR)
        .findFirst()
        .ifPresent(
            it -> {
              it.held();
              open.remove(it);
            });
  }
}
