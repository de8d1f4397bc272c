package school.mentoring.monitoring.report.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.monitoring.report.ReportKind;
import school.mentoring.monitoring.report.ReportPath;
import school.mentoring.monitoring.report.ReportView;
import school.mentoring.monitoring.report.Reports;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.SubstitutionScope;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.ProgrammeId;

/** A report's way: the curator's conclusion, the sending, the head's return. */
@Controller
@RequestMapping("/programmes/{programmeId}/reports/{kind:[a-z-]+}/{from:\\d{4}-\\d{2}-\\d{2}}")
class ReportWayController {

  private final Reports reports;
  private final ReportPath path;
  private final Substitutions substitutions;
  private final CurrentMembers members;

  ReportWayController(
      Reports reports, ReportPath path, Substitutions substitutions, CurrentMembers members) {
    this.reports = reports;
    this.path = path;
    this.substitutions = substitutions;
    this.members = members;
  }

  @PostMapping("/conclusion")
  String conclude(
      @PathVariable UUID programmeId,
      @PathVariable String kind,
      @PathVariable LocalDate from,
      @RequestParam(defaultValue = "") String conclusion,
      @RequestParam(defaultValue = "") String recommendations,
      RedirectAttributes then) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    ReportView view =
        reports.view(
            member.organisation(), new ProgrammeId(programmeId), ReportKind.of(kind), from);
    ReportReaders.mustRead(member, view);
    path.conclude(
        member.organisation(),
        new ProgrammeId(programmeId),
        ReportKind.of(kind),
        from,
        ReportReaders.text(conclusion),
        view.ownSteps(ReportReaders.text(recommendations)));
    then.addFlashAttribute("done", "Заключение сохранено.");
    return back(programmeId, kind, from);
  }

  @PostMapping("/send")
  String send(
      @PathVariable UUID programmeId,
      @PathVariable String kind,
      @PathVariable LocalDate from,
      RedirectAttributes then) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    path.send(
        member.organisation(),
        new ProgrammeId(programmeId),
        ReportKind.of(kind),
        from,
        member.login());
    then.addFlashAttribute("done", "Отчёт отправлен на утверждение, его числа зафиксированы.");
    return back(programmeId, kind, from);
  }

  @PostMapping("/return")
  String giveBack(
      @PathVariable UUID programmeId,
      @PathVariable String kind,
      @PathVariable LocalDate from,
      @RequestParam(defaultValue = "") String remarks,
      RedirectAttributes then) {
    CurrentMember member = members.current();
    member.mustBe(Role.DIRECTOR);
    substitutions.mustCover(member.organisation(), member.login(), SubstitutionScope.REPORTS);
    path.giveBack(
        member.organisation(),
        new ProgrammeId(programmeId),
        ReportKind.of(kind),
        from,
        ReportReaders.text(remarks));
    then.addFlashAttribute("done", "Отчёт возвращён куратору.");
    return back(programmeId, kind, from);
  }

  private static String back(UUID programme, String kind, LocalDate from) {
    return "redirect:/programmes/%s/reports/%s/%s".formatted(programme, kind, from);
  }
}
