package school.mentoring.monitoring.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

interface ReportRepository extends JpaRepository<Report, ReportId> {

  @Query(
      "select new school.mentoring.monitoring.report.ReportStanding("
          + "r.kind, r.periodFrom, r.state, r.approval.approvedOn) from Report r"
          + " where r.organisation = :organisation and r.programme = :programme")
  List<ReportStanding> standings(OrganisationId organisation, ProgrammeId programme);

  Optional<Report> findByOrganisationAndProgrammeAndKindAndPeriodFrom(
      OrganisationId organisation, ProgrammeId programme, ReportKind kind, LocalDate from);

  List<Report> findByProgrammeAndState(ProgrammeId programme, ReportState state);

  Optional<Report> findByOrganisationAndId(OrganisationId organisation, ReportId id);
}
