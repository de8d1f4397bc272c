package school.mentoring.matching;

import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/**
 * The year into which pairs go on: that of the same roadmap of the same organisation.
 *
 * @param from programme in which it was decided
 */
public record CarriedTo(
    OrganisationId organisation, ProgrammeId from, String roadmap, SchoolYear year) {}
