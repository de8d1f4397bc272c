package school.mentoring.mentorship.planned;

import java.util.List;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;

/**
 * What a pair plans has changed; told in the transaction where it happens.
 *
 * @param meetings all of one pair, soonest first
 */
public record PlannedChange(
    OrganisationId organisation, MentorshipId pair, List<PlannedMeeting> meetings, What what) {

  /** What became of them. */
  public enum What {
    PLANNED,
    MOVED,
    CANCELLED
  }
}
