package school.mentoring.mentorship.planned;

import java.time.LocalDate;
import java.util.function.Predicate;
import school.mentoring.shared.OrganisationId;

/** The days on which a school has lessons: neither holidays of its own nor days off. */
public interface LessonDays {

  /** Tells them for the two years before and after a day. */
  Predicate<LocalDate> around(OrganisationId organisation, LocalDate day);
}
