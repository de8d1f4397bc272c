package school.mentoring.mentorship.calendar;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import school.mentoring.mentorship.planned.PlannedEvent;
import school.mentoring.mentorship.planned.PlannedMeeting;

/**
 * Planned meetings as RFC 5545 asks. It tells when and where, and of people no more than initials;
 * topics stay at the school.
 */
final class FeedFile {

  private static final String PRODUCT = "-//Mentoring Roadmap//Meetings//RU";

  private FeedFile() {}

  static byte[] write(List<PlannedEvent> events, Clock clock) {
    ICalendar calendar = empty();
    calendar.setName("Встречи наставников");
    calendar.setRefreshInterval(new biweekly.util.Duration.Builder().hours(1).build());
    events.forEach(it -> calendar.addEvent(event(it, clock)));
    return FoldedLines.of(List.of(calendar)).getBytes(StandardCharsets.UTF_8);
  }

  static ICalendar empty() {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    return calendar;
  }

  /** One meeting; its UID is the same wherever it is written. */
  static VEvent event(PlannedEvent planned, Clock clock) {
    PlannedMeeting meeting = planned.meeting();
    VEvent event = new VEvent();
    event.setUid(new Uid(meeting.id() + "@mentoring-roadmap"));
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setSequence(meeting.sequence());
    event.setSummary("Наставничество: " + planned.pair());
    event.setLocation(meeting.place().isEmpty() ? meeting.format().title() : meeting.place());
    event.setClassification(Classification.PRIVATE);
    time(event, meeting, clock);
    return event;
  }

  private static void time(VEvent event, PlannedMeeting meeting, Clock clock) {
    if (meeting.at().isEmpty()) {
      event.setDateStart(new DateStart(day(meeting.day())));
      event.setDateEnd(new DateEnd(day(meeting.day().plusDays(1))));
      return;
    }
    Instant begins = meeting.day().atTime(meeting.at().get()).atZone(clock.getZone()).toInstant();
    event.setDateStart(Date.from(begins));
    event.setDateEnd(Date.from(begins.plus(Duration.ofMinutes(meeting.minutes()))));
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
