package school.mentoring.rehearsal;

import java.time.LocalDate;
import java.util.List;
import school.mentoring.shared.OrganisationId;

/** What an organisation's processes wait for. */
public interface Upcoming {

  /** The next few events after today, one a day and name, the nearest first. */
  List<Event> of(OrganisationId organisation);

  /** Whether steps that are due are still being carried out: more tasks may come up in a moment. */
  boolean isAtWork(OrganisationId organisation);

  /**
   * A day on which something begins by itself.
   *
   * @param name as the model calls it
   */
  record Event(LocalDate day, String name) {}
}
