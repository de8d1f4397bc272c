package school.mentoring.matching.proof;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.proof.MatchingRun.Summary;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface MatchingRunRepository extends JpaRepository<StoredRun, MatchingRunId> {

  Optional<StoredRun> findByIdAndOrganisation(MatchingRunId id, OrganisationId organisation);

  Optional<StoredRun> findFirstByOrganisationAndProposalOrderByNumberDesc(
      OrganisationId organisation, ProposalId proposal);

  /** Without their lists, the newest first. */
  @Query(
      "select new school.mentoring.matching.proof.MatchingRun$Summary(r.id, r.programme, r.proposal,"
          + " r.createdAt, r.objective,"
          + " new school.mentoring.matching.optimum.MatchingValue(r.matched, r.points),"
          + " new school.mentoring.matching.optimum.MatchingValue(r.boundMatched, r.boundPoints),"
          + " r.seconds, r.pairs, r.steps) from StoredRun r"
          + " where r.organisation = :organisation and r.programme = :programme"
          + " order by r.createdAt desc, r.number desc, r.id")
  List<Summary> summaries(OrganisationId organisation, ProgrammeId programme, Pageable page);

  @Modifying
  @Query("delete from StoredRun r where r.proposal = :proposal and r.number <= :last")
  void forget(ProposalId proposal, int last);
}
