package school.mentoring.monitoring.report.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.monitoring.report.Figure;
import school.mentoring.monitoring.report.Report;
import school.mentoring.monitoring.report.ReportKind;
import school.mentoring.monitoring.report.ReportTasks;
import school.mentoring.monitoring.report.ReportView;
import school.mentoring.monitoring.report.Reports;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.Noted;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.PageNumber;
import school.mentoring.shared.ProgrammeId;

/** A report of a programme: its text, its figures and what each of them was made of. */
@Controller
@RequestMapping("/programmes/{programmeId}/reports/{kind:[a-z-]+}/{from:\\d{4}-\\d{2}-\\d{2}}")
class ReportController {

  private static final int ON_A_PAGE = 50;

  private final Reports reports;
  private final ReportTasks tasks;
  private final CurrentMembers members;

  ReportController(Reports reports, ReportTasks tasks, CurrentMembers members) {
    this.reports = reports;
    this.tasks = tasks;
    this.members = members;
  }

  @GetMapping
  String show(
      @PathVariable UUID programmeId,
      @PathVariable String kind,
      @PathVariable LocalDate from,
      Model model) {
    CurrentMember member = members.current();
    ReportView view = view(member, programmeId, kind, from);
    model.addAttribute("view", view);
    model.addAttribute("content", view.content());
    model.addAttribute("programme", view.programme());
    model.addAttribute("waiting", waiting(member, view).orElse(null));
    model.addAttribute("leads", member.leads());
    model.addAttribute("head", member.is(Role.DIRECTOR));
    return "monitoring/report";
  }

  private ReportView view(CurrentMember member, UUID programme, String kind, LocalDate from) {
    ReportView view =
        reports.view(member.organisation(), new ProgrammeId(programme), ReportKind.of(kind), from);
    ReportReaders.mustRead(member, view);
    return view;
  }

  private Optional<ReportTasks.Waiting> waiting(CurrentMember member, ReportView view) {
    ProgrammeId programme = view.programme().id();
    if (view.ownStep()) {
      return view.kind() == ReportKind.FINAL
          ? tasks.ofFinal(member.organisation(), programme)
          : tasks.ofQuarter(member.organisation(), programme, view.period().from().toString());
    }
    return view.report()
        .map(Report::id)
        .flatMap(it -> tasks.of(member.organisation(), programme, it));
  }

  @Noted(act = AccessAct.LISTED, place = "из чего сложилось число отчёта", list = "items")
  @GetMapping("/evidence")
  String evidence(
      @PathVariable UUID programmeId,
      @PathVariable String kind,
      @PathVariable LocalDate from,
      @RequestParam String figure,
      @RequestParam(defaultValue = "false") boolean before,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    ReportView view = view(member, programmeId, kind, from);
    Figure asked = view.content().figure(figure).orElseThrow(ReportReaders::noFigure);
    model.addAttribute("view", view);
    model.addAttribute("content", view.content());
    model.addAttribute("programme", view.programme());
    model.addAttribute("figure", asked);
    model.addAttribute("before", before);
    if (asked.made().isEmpty() && (before ? asked.before() != null : asked.known())) {
      model.addAttribute("items", items(view, asked, before, page));
    }
    if (view.state().frozen() && !before) {
      model.addAttribute("corrected", corrected(view, asked).orElse(null));
    }
    return "monitoring/report-evidence";
  }

  private Page<EvidenceItem> items(ReportView view, Figure asked, boolean before, int page) {
    Pageable cut = PageRequest.of(PageNumber.of(page), ON_A_PAGE);
    OrganisationId organisation = view.programme().organisation();
    ProgrammeId programme = view.programme().id();
    LocalDate from = view.period().from();
    return before
        ? reports.evidenceBefore(organisation, programme, view.kind(), from, asked.key(), cut)
        : reports.evidence(organisation, programme, view.kind(), from, asked.key(), cut);
  }

  /** The figure by the records of today, where it is another one than the report froze. */
  private Optional<Figure> corrected(ReportView view, Figure asked) {
    return reports
        .today(
            view.programme().organisation(),
            view.programme().id(),
            view.kind(),
            view.period().from(),
            asked.key())
        .filter(it -> !it.full().equals(asked.full()));
  }
}
