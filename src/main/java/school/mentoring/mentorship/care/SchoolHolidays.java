package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.planned.LessonDays;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * When a school has no lessons. For a school year for which it named no days, the usual ones count;
 * summer always does.
 */
@Service
public class SchoolHolidays implements LessonDays {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST = 100;
  private static final int AROUND = 2;

  private final SchoolHolidayRepository entered;
  private final WorkingCalendar calendar;

  SchoolHolidays(SchoolHolidayRepository entered, WorkingCalendar calendar) {
    this.entered = entered;
    this.calendar = calendar;
  }

  /** The days of a school year, the usual ones where the school named none. */
  @Transactional(readOnly = true)
  public List<Holiday> of(OrganisationId organisation, int year) {
    return ofYear(entered(organisation), year);
  }

  /** Counts the school days around a day. */
  @Transactional(readOnly = true)
  public SchoolDays days(OrganisationId organisation, LocalDate around) {
    List<Holiday> all = entered(organisation);
    List<DateRange> holidays =
        IntStream.rangeClosed(around.getYear() - AROUND, around.getYear() + AROUND)
            .mapToObj(it -> ofYear(all, it))
            .flatMap(List::stream)
            .map(Holiday::days)
            .toList();
    return new SchoolDays(calendar, holidays);
  }

  @Override
  @Transactional(readOnly = true)
  public Predicate<LocalDate> around(OrganisationId organisation, LocalDate day) {
    return days(organisation, day)::isSchoolDay;
  }

  private List<Holiday> entered(OrganisationId organisation) {
    return entered.findByOrganisationOrderByFirstDay(organisation).stream()
        .map(SchoolHoliday::told)
        .toList();
  }

  private static List<Holiday> ofYear(List<Holiday> all, int year) {
    LocalDate begin = LocalDate.of(year, 9, 1);
    DateRange lessons = new DateRange(begin, LocalDate.of(year + 1, 5, 26));
    List<Holiday> named =
        new ArrayList<>(all.stream().filter(it -> lessons.contains(it.days().from())).toList());
    if (named.isEmpty()) {
      named.add(usual("Осенние", year, 10, 26, year, 11, 3));
      named.add(usual("Зимние", year, 12, 30, year + 1, 1, 10));
      named.add(usual("Весенние", year + 1, 3, 24, year + 1, 4, 1));
    }
    named.add(usual("Летние", year + 1, 5, 27, year + 1, 8, 31));
    return named;
  }

  private static Holiday usual(String title, int y1, int m1, int d1, int y2, int m2, int d2) {
    return new Holiday(
        null, title, new DateRange(LocalDate.of(y1, m1, d1), LocalDate.of(y2, m2, d2)));
  }

  /**
   * The school names days without lessons.
   *
   * @throws Refusal if the dates cannot be holidays, or are there already
   */
  @Transactional
  public void add(OrganisationId organisation, String title, LocalDate first, LocalDate last) {
    if (first == null || last == null || last.isBefore(first)) {
      throw new Refusal(
          "Каникулы: укажите первый и последний день, последний — не раньше первого.");
    }
    if (first.plusDays(LONGEST).isBefore(last)) {
      throw new Refusal("Каникулы длиннее %d дней: проверьте даты.".formatted(LONGEST));
    }
    String name = title == null || title.isBlank() ? "Каникулы" : title.strip();
    if (name.length() > LONGEST_TITLE) {
      throw new Refusal("Название каникул длиннее %d знаков: сократите.".formatted(LONGEST_TITLE));
    }
    if (entered.existsByOrganisationAndFirstDayAndLastDay(organisation, first, last)) {
      throw Refusal.conflict(
          "Каникулы с %s по %s уже внесены: обновите страницу."
              .formatted(Dates.text(first), Dates.text(last)));
    }
    entered.save(new SchoolHoliday(organisation, name, new DateRange(first, last)));
  }

  @Transactional
  public void remove(OrganisationId organisation, UUID id) {
    entered.deleteByIdAndOrganisation(id, organisation);
  }
}
