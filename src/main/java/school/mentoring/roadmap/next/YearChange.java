package school.mentoring.roadmap.next;

import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.roadmap.Programme;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.SchoolYear;

/**
 * From which programme into which school year.
 *
 * @param next the programme of the same roadmap in that year, if it was started already
 */
public record YearChange(Programme from, SchoolYear to, Optional<Programme> next, LocalDate today) {

  public OrganisationId organisation() {
    return from.organisation();
  }
}
