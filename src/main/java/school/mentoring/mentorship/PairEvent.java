package school.mentoring.mentorship;

import java.time.LocalDate;
import school.mentoring.shared.OrganisationId;

/**
 * Whether a pair meets has changed; told in the transaction where it happens.
 *
 * @param day of an end the last on which the pair works, else the day on which it happens
 */
public record PairEvent(OrganisationId organisation, MentorshipId pair, What what, LocalDate day) {

  /** What became of the pair's meetings. */
  public enum What {
    SUSPENDED,
    RESUMED,
    ENDED
  }

  static PairEvent ended(Mentorship pair) {
    return new PairEvent(pair.organisation(), pair.id(), What.ENDED, pair.endedOn().orElseThrow());
  }
}
