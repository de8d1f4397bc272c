package school.mentoring.matching;

import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Pairs were agreed and may be seen by their mentors; told in the transaction that agrees them. */
public record PairsPublished(
    OrganisationId organisation, ProgrammeId programme, ProposalId proposal) {}
