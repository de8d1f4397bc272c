package school.mentoring.mentorship.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationLevel;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.time.Clock;
import java.util.List;
import school.mentoring.mentorship.planned.PlannedChange.What;
import school.mentoring.mentorship.planned.PlannedEvent;
import school.mentoring.notification.MailAttachment;

/**
 * The file that puts planned meetings into the calendar of whoever gets it by mail, as RFC 5546
 * asks. A request or a cancellation speaks of one meeting only, so a whole series is published, and
 * cancelled by as many calendars in the file. What is moved or cancelled later names the same UID
 * with a higher sequence.
 */
final class Invitation {

  private Invitation() {}

  static MailAttachment write(
      List<PlannedEvent> events, What what, String sender, String recipient, Clock clock) {
    Method method = method(events, what);
    List<VEvent> written =
        events.stream().map(it -> event(it, method, sender, recipient, clock)).toList();
    return new MailAttachment(
        "vstrecha.ics",
        "text/calendar; method=%s; charset=UTF-8".formatted(method.getValue()),
        FoldedLines.of(calendars(written, method)));
  }

  private static VEvent event(
      PlannedEvent planned, Method method, String sender, String recipient, Clock clock) {
    VEvent event = FeedFile.event(planned, clock);
    event.setStatus(method.isCancel() ? Status.cancelled() : Status.confirmed());
    event.setOrganizer(new Organizer("Наставничество", sender));
    if (!method.isPublish()) {
      event.addAttendee(attendee(recipient));
    }
    return event;
  }

  private static List<ICalendar> calendars(List<VEvent> events, Method method) {
    return method.isCancel()
        ? events.stream().map(it -> calendar(List.of(it), method)).toList()
        : List.of(calendar(events, method));
  }

  private static ICalendar calendar(List<VEvent> events, Method method) {
    ICalendar calendar = FeedFile.empty();
    calendar.setMethod(method);
    events.forEach(calendar::addEvent);
    return calendar;
  }

  private static Method method(List<PlannedEvent> events, What what) {
    if (what == What.CANCELLED) {
      return Method.cancel();
    }
    return events.size() == 1 ? Method.request() : Method.publish();
  }

  /** Nobody waits for an answer: it would go to the program. */
  private static Attendee attendee(String address) {
    Attendee attendee = new Attendee(null, address);
    attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
    attendee.setRsvp(false);
    return attendee;
  }
}
