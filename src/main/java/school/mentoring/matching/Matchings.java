package school.mentoring.matching;

import java.util.List;
import java.util.Optional;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The proposals of pairs in the programmes, up to their order. */
public interface Matchings {

  /** A proposal of the best pairs for everybody who has none yet in the programme. */
  ProposalId propose(OrganisationId organisation, ProgrammeId programme);

  /** The pairs of a proposal, in the order of the annex. */
  List<ConfirmedPair> confirmedPairs(OrganisationId organisation, ProposalId proposal);

  /** The mentees of the programme who have no pair after this proposal. */
  List<MenteeId> unmatched(OrganisationId organisation, ProposalId proposal);

  /** A confirmed proposal of one pair for a mentee; empty if no admissible mentor is free. */
  Optional<ProposalId> proposeFor(
      OrganisationId organisation, ProgrammeId programme, MenteeId mentee);

  /** The pair failed: its place is free again, and the two are never proposed again. */
  void dissolved(
      OrganisationId organisation, ProgrammeId programme, MentorId mentor, MenteeId mentee);
}
