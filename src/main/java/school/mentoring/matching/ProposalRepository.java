package school.mentoring.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface ProposalRepository extends JpaRepository<Proposal, ProposalId> {

  Optional<Proposal> findByIdAndOrganisation(ProposalId id, OrganisationId organisation);

  List<Proposal> findByOrganisationAndProgrammeOrderByCreatedAtDesc(
      OrganisationId organisation, ProgrammeId programme);

  List<Proposal> findByOrganisationAndState(OrganisationId organisation, Proposal.State state);

  /** The pairs of all proposals that were confirmed, in force or failed. */
  @Query(
      "select pair from Proposal p join p.pairs pair where p.organisation = :organisation"
          + " and p.programme = :programme and p.state <> school.mentoring.matching.Proposal$State.DRAFT")
  List<ProposedPair> confirmed(OrganisationId organisation, ProgrammeId programme);

  /** The places of mentees that pairs in force take. */
  @Query(
      "select pair.place from Proposal p join p.pairs pair where p.organisation = :organisation"
          + " and p.programme = :programme and pair.place is not null")
  Set<String> placesTaken(OrganisationId organisation, ProgrammeId programme);
}
