package school.mentoring.district;

import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/**
 * What a centre's programme asks of every school below.
 *
 * @param subject key of the roadmap, or id of the order
 * @param subjectName as people read it
 */
record Ask(
    OrganisationId centre,
    ProgrammeId programme,
    RequestKind kind,
    String subject,
    String subjectName,
    SchoolYear year) {}
