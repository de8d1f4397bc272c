package school.mentoring.mentorship.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface PairDecisionRepository extends JpaRepository<PairDecision, UUID> {

  List<PairDecision> findByOrganisationAndProgramme(
      OrganisationId organisation, ProgrammeId programme);

  /**
   * The journal of a pair in figures.
   *
   * @param last day of the last meeting
   */
  record Held(UUID pair, long meetings, LocalDate last) {}

  /** One row for every pair that met, by one query. */
  @Query(
      "select new school.mentoring.mentorship.decision.PairDecisionRepository$Held("
          + "m.id.id, count(x), max(x.heldOn)) from Mentorship m join m.meetings x"
          + " where m.organisation = :organisation and m.programme = :programme group by m.id.id")
  List<Held> held(OrganisationId organisation, ProgrammeId programme);

  /** What a pair itself said at its last meeting. */
  record Said(UUID pair, String result) {}

  @Query(
      "select new school.mentoring.mentorship.decision.PairDecisionRepository$Said(m.id.id, x.result)"
          + " from Mentorship m join m.meetings x"
          + " where m.organisation = :organisation and m.programme = :programme"
          + " and x.kind = school.mentoring.mentorship.MeetingKind.FINAL")
  List<Said> said(OrganisationId organisation, ProgrammeId programme);
}
