package school.mentoring.mentorship.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;
import school.mentoring.enrolment.MentorId;
import school.mentoring.mentorship.month.MonthFilter;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.Refusal;

/**
 * Which part of which month's sheet an address asks for.
 *
 * @param month as 2026-09; blank for this month
 * @param all whether pairs of mentors with a login are meant too
 * @param mentor id of the only mentor meant; blank for all
 */
record MonthAsk(String month, boolean all, String mentor) {

  /**
   * The month itself.
   *
   * @throws Refusal if it cannot be read
   */
  YearMonth month(Clock clock) {
    if (month.isBlank()) {
      return YearMonth.now(clock);
    }
    try {
      return YearMonth.parse(month.strip());
    } catch (DateTimeException e) {
      throw new Refusal("Месяц «%s» не прочитан: укажите его как 2026-09.".formatted(month));
    }
  }

  MonthFilter filter(CurrentMember by) {
    return MonthFilter.of(
        by, all, mentor.isBlank() ? Optional.empty() : Optional.of(MentorId.of(mentor.strip())));
  }

  /** The address of a page of the sheet. */
  String address(String base, YearMonth shown, int page) {
    UriComponentsBuilder address =
        UriComponentsBuilder.fromPath(base).queryParam("month", shown.toString());
    if (all) {
      address.queryParam("all", true);
    }
    if (!mentor.isBlank()) {
      address.queryParam("mentor", MentorId.of(mentor.strip()));
    }
    if (page > 0) {
      address.queryParam("page", page);
    }
    return address.toUriString();
  }
}
