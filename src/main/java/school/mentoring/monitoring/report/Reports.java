package school.mentoring.monitoring.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The reports of the programmes, read: what there are, what they say, what figures count. */
@Service
public class Reports {

  private final ReportRepository reports;
  private final Programmes programmes;
  private final ReportPeriods periods;
  private final ReportWriter writer;
  private final ReportScopes scopes;
  private final ReportEvidence evidence;
  private final Clock clock;

  Reports(
      ReportRepository reports,
      Programmes programmes,
      ReportPeriods periods,
      ReportWriter writer,
      ReportScopes scopes,
      ReportEvidence evidence,
      Clock clock) {
    this.reports = reports;
    this.programmes = programmes;
    this.periods = periods;
    this.writer = writer;
    this.scopes = scopes;
    this.evidence = evidence;
    this.clock = clock;
  }

  /** Every report that a programme has to give, by kind and period. */
  @Transactional(readOnly = true)
  public List<ReportLine> of(OrganisationId organisation, ProgrammeId id) {
    Programme programme = programmes.get(id, organisation);
    Map<String, ReportStanding> known =
        reports.standings(organisation, id).stream()
            .collect(Collectors.toMap(it -> it.kind().key() + it.from(), it -> it));
    LocalDate today = LocalDate.now(clock);
    return Arrays.stream(ReportKind.values())
        .flatMap(
            kind ->
                periods.of(programme, kind).stream()
                    .map(it -> line(kind, it, known.get(kind.key() + it.from()), today)))
        .toList();
  }

  private static ReportLine line(
      ReportKind kind, ReportPeriod period, ReportStanding known, LocalDate today) {
    return new ReportLine(
        kind,
        period,
        known == null ? ReportState.DRAFT : known.state(),
        known == null ? null : known.approvedOn(),
        !period.from().isAfter(today));
  }

  /**
   * A report: as it was sent, or as it is today.
   *
   * @throws school.mentoring.shared.Refusal if the programme has no such report
   */
  @Transactional(readOnly = true)
  public ReportView view(
      OrganisationId organisation, ProgrammeId id, ReportKind kind, LocalDate from) {
    Programme programme = programmes.get(id, organisation);
    ReportPeriod period = periods.get(programme, kind, from);
    Optional<Report> report = find(organisation, id, kind, from);
    ReportContent content =
        report
            .flatMap(Report::content)
            .map(FrozenContent::read)
            .orElseGet(() -> writer.write(programme, kind, period));
    return new ReportView(
        programme, kind, period, report, content, periods.approvedByRoadmap(programme, kind));
  }

  private Optional<Report> find(
      OrganisationId organisation, ProgrammeId id, ReportKind kind, LocalDate from) {
    return reports.findByOrganisationAndProgrammeAndKindAndPeriodFrom(organisation, id, kind, from);
  }

  /**
   * The things that a figure of a report counts. Of a report that was sent, those that it counted
   * then.
   *
   * @throws school.mentoring.shared.Refusal if the report has no such figure
   */
  @Transactional(readOnly = true)
  public Page<EvidenceItem> evidence(
      OrganisationId organisation,
      ProgrammeId id,
      ReportKind kind,
      LocalDate from,
      String figure,
      Pageable page) {
    return evidence.of(
        find(organisation, id, kind, from), scope(organisation, id, kind, from), figure, page);
  }

  /**
   * The same of the period before, that the report compares with; empty where it compares with
   * none.
   */
  @Transactional(readOnly = true)
  public Page<EvidenceItem> evidenceBefore(
      OrganisationId organisation,
      ProgrammeId id,
      ReportKind kind,
      LocalDate from,
      String figure,
      Pageable page) {
    return evidence.before(
        find(organisation, id, kind, from), scope(organisation, id, kind, from), figure, page);
  }

  /** What a figure of a report comes to by the records of today: they may have been corrected. */
  @Transactional(readOnly = true)
  public Optional<Figure> today(
      OrganisationId organisation, ProgrammeId id, ReportKind kind, LocalDate from, String figure) {
    return writer.figure(scope(organisation, id, kind, from), figure);
  }

  private ReportScope scope(
      OrganisationId organisation, ProgrammeId id, ReportKind kind, LocalDate from) {
    Programme programme = programmes.get(id, organisation);
    ReportScope scope = scopes.of(programme, kind, periods.get(programme, kind, from));
    return find(organisation, id, kind, from)
        .flatMap(Report::content)
        .map(it -> scope.at(FrozenContent.read(it).asOf()))
        .orElse(scope);
  }
}
