package school.mentoring.mentorship.plan;

import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Whose plan it is. */
record PlannedPair(OrganisationId organisation, ProgrammeId programme, MentorshipId id) {

  static PlannedPair of(Mentorship pair) {
    return new PlannedPair(pair.organisation(), pair.programme(), pair.id());
  }
}
