package school.mentoring.mentorship.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.planned.PlannedChange;
import school.mentoring.mentorship.planned.PlannedEvent;
import school.mentoring.mentorship.planned.PlannedMeeting;
import school.mentoring.mentorship.planned.PlannedMeetings;
import school.mentoring.notification.Mail;
import school.mentoring.notification.Mails;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.russian.Dates;

/**
 * Letters to mentors on what their pairs plan, with a file for the calendar: one letter for one
 * change, be it of forty meetings. Of the pair they say no more than initials.
 */
@Component
class MeetingLetters {

  private final PlannedMeetings planned;
  private final Mentorships pairs;
  private final Staff staff;
  private final Mails mails;
  private final Clock clock;

  MeetingLetters(
      PlannedMeetings planned, Mentorships pairs, Staff staff, Mails mails, Clock clock) {
    this.planned = planned;
    this.pairs = pairs;
    this.staff = staff;
    this.mails = mails;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(PlannedChange change) {
    if (mails.isOn()) {
      address(change).ifPresent(it -> mails.post(letter(change, it)));
    }
  }

  /** The mentor's; one without a login or an address gets no letter. */
  private Optional<String> address(PlannedChange change) {
    String login = pairs.mentorLogin(change.organisation(), change.pair());
    return Optional.of(login)
        .filter(it -> !it.isEmpty())
        .flatMap(it -> staff.find(change.organisation(), it))
        .flatMap(StaffMember::email);
  }

  private Mail letter(PlannedChange change, String address) {
    List<PlannedEvent> events = planned.named(change.organisation(), change.meetings());
    PlannedMeeting first = change.meetings().get(0);
    return new Mail(
        "meeting|%s|%d".formatted(first.id(), first.sequence()),
        address,
        subject(change, first),
        text(change, events),
        Optional.of(Invitation.write(events, change.what(), mails.sender(), address, clock)));
  }

  private static String subject(PlannedChange change, PlannedMeeting first) {
    return switch (change.what()) {
      case PLANNED ->
          change.meetings().size() == 1
              ? "Встреча наставничества " + when(first)
              : "Встречи наставничества: запланировано " + change.meetings().size();
      case MOVED -> "Встреча наставничества перенесена на " + when(first);
      case CANCELLED ->
          change.meetings().size() == 1
              ? "Встреча наставничества %s отменена".formatted(when(first))
              : "Встречи наставничества: отменено " + change.meetings().size();
    };
  }

  private String text(PlannedChange change, List<PlannedEvent> events) {
    String page = "/mentorships/" + change.pair();
    return events.stream().map(MeetingLetters::line).collect(Collectors.joining("\n"))
        + "\n\nЧтобы это было и в вашем календаре, откройте вложенный файл."
        + mails.link(page).map(it -> "\nСтраница пары: " + it).orElse("");
  }

  private static String line(PlannedEvent event) {
    PlannedMeeting meeting = event.meeting();
    return "%s, %d мин., %s%s. Пара: %s"
        .formatted(
            when(meeting),
            meeting.minutes(),
            meeting.format().title(),
            meeting.place().isEmpty() ? "" : ", " + meeting.place(),
            event.pair());
  }

  private static String when(PlannedMeeting meeting) {
    return Dates.text(meeting.day()) + meeting.at().map(it -> " в " + it).orElse("");
  }
}
