package school.mentoring.rehearsal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.ClockMoved;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** A year lived through on a fast clock: the days go by when the curator says so. */
@Service
@Profile("rehearsal")
public class Rehearsal {

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int LONGEST_LEAP_MONTHS = 12;

  private final RehearsalClock clock;
  private final Upcoming upcoming;
  private final DailyErrands errands;
  private final InventedMeetings meetings;
  private final ApplicationEventPublisher events;

  Rehearsal(
      RehearsalClock clock,
      Upcoming upcoming,
      DailyErrands errands,
      InventedMeetings meetings,
      ApplicationEventPublisher events) {
    this.clock = clock;
    this.upcoming = upcoming;
    this.errands = errands;
    this.meetings = meetings;
    this.events = events;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** How far the rehearsal is from the real time; negative where it is behind. */
  public Duration ahead() {
    return clock.ahead();
  }

  /** What the organisation's programmes wait for, the next first. */
  public List<Upcoming.Event> ahead(CurrentMember member) {
    return upcoming.of(member.organisation());
  }

  /** Whether the programmes are still at work on what this day brought. */
  public boolean isAtWork(CurrentMember member) {
    return upcoming.isAtWork(member.organisation());
  }

  /**
   * It becomes the morning of a later day. What a day brings by itself (timers, reminders) comes,
   * and the invented mentors write down the meetings they held meanwhile.
   *
   * @return meetings written
   * @throws Refusal if the day is not ahead, or too far
   */
  public int goTo(CurrentMember member, LocalDate day) {
    check(day);
    clock.set(day.atTime(MORNING).atZone(clock.getZone()).toInstant());
    events.publishEvent(new ClockMoved());
    errands.run();
    return meetings.write(member, day);
  }

  private void check(LocalDate day) {
    if (!day.isAfter(today())) {
      throw new Refusal(
          "День %s уже наступил: время идёт только вперёд, выберите день позже %s."
              .formatted(Dates.text(day), Dates.text(today())));
    }
    if (day.isAfter(today().plusMonths(LONGEST_LEAP_MONTHS))) {
      throw new Refusal(
          "День %s дальше, чем через %d месяцев: двигайтесь по шагам, иначе год пройдёт без вас."
              .formatted(Dates.text(day), LONGEST_LEAP_MONTHS));
    }
  }
}
