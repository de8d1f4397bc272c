package school.mentoring.mentorship.planned;

import java.time.LocalDate;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** For which days a pair may plan a meeting. */
final class PlannedDayPolicy {

  private PlannedDayPolicy() {}

  /** Goes on if the day is ahead, not farther than a year, and after the pair's beginning. */
  static void check(LocalDate day, LocalDate startsOn, LocalDate today) {
    if (day.isBefore(today)) {
      throw new Refusal(
          "День %s уже прошёл: планируют с %s; прошедшую встречу запишите в журнал."
              .formatted(Dates.text(day), Dates.text(today)));
    }
    if (day.isAfter(today.plusYears(1))) {
      throw new Refusal(
          "День %s позже чем через год: планируют не дальше %s. Исправьте дату."
              .formatted(Dates.text(day), Dates.text(today.plusYears(1))));
    }
    if (day.isBefore(startsOn)) {
      throw new Refusal(
          "День %s раньше начала пары: приказ действует с %s. Выберите день не раньше."
              .formatted(Dates.text(day), Dates.text(startsOn)));
    }
  }
}
