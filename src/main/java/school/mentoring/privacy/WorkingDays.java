package school.mentoring.privacy;

import java.time.LocalDate;
import school.mentoring.shared.OrganisationId;

/** Counts the working days in which the law wants something done. */
public interface WorkingDays {

  /** The last of so many working days after a day. */
  LocalDate after(OrganisationId organisation, LocalDate day, int workingDays);
}
