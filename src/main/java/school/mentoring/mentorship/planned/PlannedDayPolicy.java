package school.mentoring.mentorship.planned;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /**
   * The days on which a pair does not intend to meet at that hour already.
   *
   * @throws Refusal if there is none
   */
  static List<LocalDate> free(
      List<LocalDate> days, Optional<LocalTime> at, List<PlannedMeeting> ahead) {
    Set<LocalDate> taken =
        ahead.stream()
            .filter(it -> it.at().equals(at))
            .map(PlannedMeeting::day)
            .collect(Collectors.toSet());
    List<LocalDate> free = days.stream().filter(it -> !taken.contains(it)).toList();
    if (free.isEmpty()) {
      throw Refusal.conflict(
          "Встреча этой пары %s в это время уже запланирована: обновите страницу или выберите другой день."
              .formatted(Dates.text(days.get(0))));
    }
    return free;
  }
}
