package school.mentoring.roadmap.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The calendar for other programs, as RFC 5545 asks: an event for every line that is left to do,
 * over whole days, so that no time zone can move it. It names no person.
 */
public final class CalendarFile {

  private static final String PRODUCT = "-//Mentoring Roadmap//Calendar//RU";

  private CalendarFile() {}

  /**
   * Writes the file.
   *
   * @param name of the calendar, as calendar programs show it
   * @param roleTitle what a group is called
   * @param address where a programme is found
   */
  public static byte[] write(
      String name,
      List<CalendarLine> lines,
      UnaryOperator<String> roleTitle,
      UnaryOperator<String> address,
      Instant now) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setName(name);
    lines.forEach(it -> calendar.addEvent(event(it, roleTitle, address, now)));
    return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
  }

  private static VEvent event(
      CalendarLine line,
      UnaryOperator<String> roleTitle,
      UnaryOperator<String> address,
      Instant now) {
    VEvent event = new VEvent();
    event.setUid(new Uid(line.key() + "@mentoring-roadmap"));
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(new DateStart(day(line.from())));
    event.setDateEnd(new DateEnd(day(line.due().plusDays(1))));
    event.setSummary(line.name());
    event.setDescription(
        "%s. Этап: %s. Строка: %s. Ответственный: %s. Состояние: %s."
            .formatted(
                line.roadmap(),
                line.stage(),
                line.line(),
                roleTitle.apply(line.role()),
                line.state().title()));
    event.addCategories(line.roadmap());
    event.setUrl(address.apply(line.programme().toString()));
    event.setTransparency(true);
    event.setClassification(Classification.PUBLIC);
    return event;
  }

  private static ICalDate day(LocalDate day) {
    return new ICalDate(
        new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
  }
}
