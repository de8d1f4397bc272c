package school.mentoring.monitoring.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** A report's way from the curator's conclusion to the approval. */
@Service
public class ReportPath {

  private final ReportRepository reports;
  private final Programmes programmes;
  private final ReportPeriods periods;
  private final FrozenReports frozen;
  private final ReportProcess process;
  private final Staff staff;
  private final Clock clock;

  ReportPath(
      ReportRepository reports,
      Programmes programmes,
      ReportPeriods periods,
      FrozenReports frozen,
      ReportProcess process,
      Staff staff,
      Clock clock) {
    this.reports = reports;
    this.programmes = programmes;
    this.periods = periods;
    this.frozen = frozen;
    this.process = process;
    this.staff = staff;
    this.clock = clock;
  }

  /** The curator adds a conclusion, and next steps of the own wish. */
  @Transactional
  public void conclude(
      OrganisationId organisation,
      ProgrammeId id,
      ReportKind kind,
      LocalDate from,
      String conclusion,
      String recommendations) {
    begun(programmes.get(id, organisation), kind, from).conclude(conclusion, recommendations);
  }

  /**
   * The curator sends a report: it says from now on what it says today. Where no step of the
   * roadmap approves it, the head is asked.
   *
   * @throws Refusal if its period has not begun, or it was sent already
   */
  @Transactional
  public void send(
      OrganisationId organisation, ProgrammeId id, ReportKind kind, LocalDate from, String by) {
    Programme programme = programmes.get(id, organisation);
    if (from.isAfter(LocalDate.now(clock))) {
      throw Refusal.conflict(
          "Отчётный период начнётся %s: отправить отчёт пока нельзя.".formatted(Dates.text(from)));
    }
    mustAsk(programme);
    Report report = begun(programme, kind, from);
    frozen.freeze(programme, report, by);
    if (!periods.approvedByRoadmap(programme, kind)) {
      String period = periods.get(programme, kind, from).title();
      process.approve(organisation, id, report.id(), kind.title() + ", " + period);
    }
  }

  /** The head is asked nothing about a programme that rests or was cancelled. */
  private static void mustAsk(Programme programme) {
    if (programme.state() == Programme.State.CANCELLED
        || programme.state() == Programme.State.PAUSED) {
      throw Refusal.conflict(
          "Программа %s: отчёты по ней не отправляют.".formatted(programme.state().title()));
    }
  }

  /** The roadmap's own step hands a quarter's report over; what was sent already stays. */
  @Transactional
  public void submitted(
      OrganisationId organisation, ProgrammeId id, LocalDate from, String note, String by) {
    Programme programme = programmes.get(id, organisation);
    Report report = begun(programme, ReportKind.QUARTERLY, from);
    if (!report.state().frozen()) {
      if (report.conclusion().isBlank()) {
        report.conclude(note, report.recommendations());
      }
      frozen.freeze(programme, report, by);
    }
  }

  private Report begun(Programme programme, ReportKind kind, LocalDate from) {
    ReportPeriod period = periods.get(programme, kind, from);
    return reports
        .findByOrganisationAndProgrammeAndKindAndPeriodFrom(
            programme.organisation(), programme.id(), kind, from)
        .orElseGet(
            () -> reports.save(new Report(programme.organisation(), programme.id(), kind, period)));
  }

  /** The coordinator takes a quarter's report, or sends it back. */
  @Transactional
  public void answered(
      OrganisationId organisation, ProgrammeId id, LocalDate from, boolean accepted, String words) {
    reports
        .findByOrganisationAndProgrammeAndKindAndPeriodFrom(
            organisation, id, ReportKind.QUARTERLY, from)
        .filter(it -> it.state() == ReportState.SUBMITTED)
        .ifPresent(it -> decide(it, accepted, words, LocalDate.now(clock)));
  }

  /** The head approves the final report; not sent before, it says what it says today. */
  @Transactional
  public void approveFinal(
      OrganisationId organisation, ProgrammeId id, String words, LocalDate day, String by) {
    Programme programme = programmes.get(id, organisation);
    ReportPeriod period = periods.of(programme, ReportKind.FINAL).get(0);
    Report report = begun(programme, ReportKind.FINAL, period.from());
    if (!report.state().frozen()) {
      frozen.freeze(programme, report, by);
    }
    if (report.state() == ReportState.SUBMITTED) {
      decide(report, true, words, day);
    }
  }

  /** The head approves a report that was sent, or sends it back; decided already, it stays so. */
  @Transactional
  public void decide(OrganisationId organisation, ReportId id, boolean approved, String words) {
    Report report = get(organisation, id);
    if (report.state() == ReportState.SUBMITTED) {
      decide(report, approved, words, LocalDate.now(clock));
    }
  }

  /**
   * The head sends a report back from its page.
   *
   * @throws Refusal if it was not sent, or no remarks are given
   */
  @Transactional
  public void giveBack(
      OrganisationId organisation, ProgrammeId id, ReportKind kind, LocalDate from, String why) {
    Report report = begun(programmes.get(id, organisation), kind, from);
    frozen.thaw(report, why);
    process.gone(organisation, report.id());
  }

  private void decide(Report report, boolean approved, String words, LocalDate day) {
    if (approved) {
      StaffMember head = staff.head(report.organisation());
      report.approve(words, day, head.post(), head.name().initialsFirst());
    } else {
      frozen.thaw(report, words);
    }
  }

  /**
   * A report that somebody has begun.
   *
   * @throws Refusal if it is not there, or belongs to another organisation
   */
  @Transactional(readOnly = true)
  public Report get(OrganisationId organisation, ReportId id) {
    return Optional.of(id)
        .flatMap(it -> reports.findByOrganisationAndId(organisation, it))
        .orElseThrow(
            () -> Refusal.notFound("Отчёт не найден: откройте его из списка отчётов программы."));
  }
}
