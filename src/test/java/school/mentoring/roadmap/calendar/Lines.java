package school.mentoring.roadmap.calendar;

import java.time.LocalDate;
import java.util.UUID;
import school.mentoring.shared.ProgrammeId;

/** Lines of a calendar for tests. */
final class Lines {

  static final ProgrammeId ONE =
      new ProgrammeId(UUID.fromString("11111111-1111-1111-1111-111111111111"));
  static final ProgrammeId OTHER =
      new ProgrammeId(UUID.fromString("22222222-2222-2222-2222-222222222222"));

  private Lines() {}

  static CalendarLine open(ProgrammeId programme, String role, String from, String due) {
    return line(programme, "000-1.1", role, from, due, CalendarLine.State.OPEN);
  }

  static CalendarLine line(
      ProgrammeId programme,
      String id,
      String role,
      String from,
      String due,
      CalendarLine.State state) {
    return new CalendarLine(
        programme,
        "Дорожная карта",
        "prepare",
        "Подготовка",
        id,
        1,
        "Провести; педсовет, «большой»",
        role,
        LocalDate.parse(from),
        LocalDate.parse(due),
        state,
        0,
        1,
        false);
  }
}
