package school.mentoring.mentorship.care;

import java.util.Optional;
import java.util.UUID;
import school.mentoring.roadmap.window.DateRange;

/**
 * Days without lessons, as a page shows them.
 *
 * @param id null where they are the usual ones, which nobody entered
 */
public record Holiday(UUID id, String title, DateRange days) {

  /** Empty for usual days. */
  public Optional<UUID> entered() {
    return Optional.ofNullable(id);
  }
}
