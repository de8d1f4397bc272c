package school.mentoring.mentorship;

import java.time.LocalDate;
import school.mentoring.shared.OrganisationId;

/** Asks for plans to be corrected, as the mid-term feedback of January does. */
public interface PlanCorrections {

  /**
   * The plans of a pair are marked «требует корректировки» until a corrected version is approved or
   * somebody says why nothing needs to change. Asked again, the newest reason counts. A pair
   * without a plan in force has nothing to correct.
   *
   * @param reason what the feedback said; shown to whoever corrects
   * @param until the last day for it; may be null
   * @return how many plans are marked now
   */
  int ask(OrganisationId organisation, MentorshipId mentorship, String reason, LocalDate until);
}
