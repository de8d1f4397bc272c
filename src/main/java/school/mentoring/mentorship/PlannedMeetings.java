package school.mentoring.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.roadmap.ProgrammeEnded;
import school.mentoring.roadmap.WorkingCalendar;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The meetings that pairs plan; whoever keeps a pair's journal plans them. */
@Service
public class PlannedMeetings {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int NEAR = 3;

  private final PlannedMeetingRepository planned;
  private final Mentorships pairs;
  private final JournalKeeperPolicy keepers;
  private final PairViews names;
  private final WorkingCalendar calendar;
  private final Clock clock;

  PlannedMeetings(
      PlannedMeetingRepository planned,
      Mentorships pairs,
      JournalKeeperPolicy keepers,
      PairViews names,
      WorkingCalendar calendar,
      Clock clock) {
    this.planned = planned;
    this.pairs = pairs;
    this.keepers = keepers;
    this.names = names;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * A pair plans meetings; a series leaves out days on which nobody works and school holidays.
   *
   * @return how many
   * @throws Refusal if a day is over, or the pair has ended
   */
  @Transactional
  public int plan(CurrentMember by, MentorshipId id, MeetingPlan plan) {
    Mentorship pair = kept(by, id);
    mustBeAhead(pair, plan.from());
    List<LocalDate> days = plan.days(calendar::isWorkingDay);
    planned.saveAll(days.stream().map(it -> new PlannedMeeting(pair, it, plan)).toList());
    return days.size();
  }

  /** A planned meeting will be on another day. */
  @Transactional
  public void move(CurrentMember by, MentorshipId id, UUID meeting, LocalDate day, LocalTime at) {
    mustBeAhead(kept(by, id), day);
    get(by.organisation(), id, meeting).move(day, at);
  }

  /** A planned meeting will not be. */
  @Transactional
  public void cancel(CurrentMember by, MentorshipId id, UUID meeting) {
    kept(by, id);
    get(by.organisation(), id, meeting).cancel();
  }

  private void mustBeAhead(Mentorship pair, LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    if (!pair.isActive()) {
      throw Refusal.conflict(
          "Пара %s: встречи ей не планируют. Обновите страницу.".formatted(pair.state().title()));
    }
    if (day.isBefore(today)) {
      throw new Refusal(
          "День %s уже прошёл: планируют с %s; прошедшую встречу запишите в журнал."
              .formatted(DAY.format(day), DAY.format(today)));
    }
    if (day.isAfter(today.plusYears(1))) {
      throw new Refusal(
          "День %s позже чем через год: планируют не дальше %s. Исправьте дату."
              .formatted(DAY.format(day), DAY.format(today.plusYears(1))));
    }
    if (day.isBefore(pair.startsOn())) {
      throw new Refusal(
          "День %s раньше начала пары: приказ действует с %s. Выберите день не раньше."
              .formatted(DAY.format(day), DAY.format(pair.startsOn())));
    }
  }

  private Mentorship kept(CurrentMember by, MentorshipId id) {
    Mentorship pair = pairs.get(by.organisation(), id);
    keepers.mayKeep(by, pairs.mentorLogin(by.organisation(), id));
    return pair;
  }

  private PlannedMeeting get(OrganisationId organisation, MentorshipId pair, UUID meeting) {
    return planned
        .findByIdAndOrganisationAndPair(meeting, organisation, pair)
        .orElseThrow(
            () -> Refusal.notFound("Запланированная встреча не найдена: обновите страницу."));
  }

  /** The planned meetings of some pairs that were neither held nor cancelled, soonest first. */
  @Transactional(readOnly = true)
  public List<PlannedMeeting> ahead(Collection<MentorshipId> some) {
    return some.isEmpty() ? List.of() : planned.ahead(some.stream().map(MentorshipId::id).toList());
  }

  /** The meetings of a period, not cancelled, for calendars outside the program. */
  @Transactional(readOnly = true)
  public List<PlannedEvent> events(
      OrganisationId organisation, Optional<String> mentor, LocalDate from, LocalDate to) {
    List<PlannedMeeting> found =
        mentor
            .map(it -> planned.of(organisation, it, from, to))
            .orElseGet(() -> planned.all(organisation, from, to));
    Map<MentorshipId, String> initials =
        names.initials(organisation, found.stream().map(PlannedMeeting::pair).distinct().toList());
    return found.stream()
        .map(it -> new PlannedEvent(it, initials.getOrDefault(it.pair(), "")))
        .toList();
  }

  /** Whatever was planned in a programme that has ended will not be; calendars forget it. */
  @EventListener
  @Transactional
  public void programmeEnded(ProgrammeEnded ended) {
    planned.open(ended.programme()).forEach(PlannedMeeting::cancel);
  }

  /** A pair met: what it had planned for about that day has taken place. */
  void held(MentorshipId pair, LocalDate day) {
    ahead(List.of(pair)).stream()
        .filter(it -> Math.abs(it.day().toEpochDay() - day.toEpochDay()) <= NEAR)
        .findFirst()
        .ifPresent(PlannedMeeting::held);
  }
}
