package school.mentoring.mentorship.decision;

import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What some pairs of a programme do next year was decided, or a decision was taken back. */
record PairsDecided(OrganisationId organisation, ProgrammeId programme) {}
