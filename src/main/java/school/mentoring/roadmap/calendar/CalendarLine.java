package school.mentoring.roadmap.calendar;

import java.time.LocalDate;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.ProgrammeId;

/**
 * One time of a line in the calendar.
 *
 * @param programme it belongs to
 * @param roadmap name of the programme's roadmap
 * @param line id in the source
 * @param time which time of a line that comes several times, from 1
 * @param role group that is responsible; empty where the model names none
 * @param from when it opens: in fact where it has come up, else by its window
 * @param due last working day on which it is in time
 * @param done how many pairs or times are through, of {@code total} that came up
 * @param external somebody else sets the date, and it is not known yet
 */
public record CalendarLine(
    ProgrammeId programme,
    String roadmap,
    String stageKey,
    String stage,
    String line,
    int time,
    String name,
    String role,
    LocalDate from,
    LocalDate due,
    State state,
    long done,
    long total,
    boolean external) {

  /** Where a line stands on the day of looking. */
  public enum State {
    WAITING("ждёт своего срока"),
    OPEN("в работе"),
    LATE("просрочено"),
    CLOSED("закрыто");

    private final String title;

    State(String title) {
      this.title = title;
    }

    /** As people read it. */
    public String title() {
      return title;
    }
  }

  /** Something is left to do. */
  public boolean unclosed() {
    return state != State.CLOSED;
  }

  /** Whether it touches any day of a range. */
  public boolean touches(DateRange range) {
    return !from.isAfter(range.to()) && !due.isBefore(range.from());
  }

  /** Its days. */
  public DateRange days() {
    return new DateRange(from, due);
  }

  /** The same in every export: programme, line and which time. */
  public String key() {
    return line + "." + time + "." + programme;
  }
}
