package school.mentoring.matching;

import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** People opened a draft of pairs on a page; told in the transaction that opens it. */
public record DraftOpened(
    OrganisationId organisation, ProgrammeId programme, ProposalId proposal) {}
