package school.mentoring.monitoring;

import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What a programme recorded of its course. */
interface ProgrammeFacts {

  Quality quality(OrganisationId organisation, ProgrammeId programme);
}
