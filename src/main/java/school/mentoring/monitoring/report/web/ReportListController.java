package school.mentoring.monitoring.report.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import school.mentoring.monitoring.report.ReportLine;
import school.mentoring.monitoring.report.Reports;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.web.TableFile;

/** All reports of a programme by kind and period, on the screen and as a file. */
@Controller
@RequestMapping("/programmes/{programmeId}/reports")
class ReportListController {

  private static final List<String> HEADER =
      List.of("Отчёт", "Период", "С", "По", "Срок", "Состояние", "Утверждён");

  private final Reports reports;
  private final Programmes programmes;
  private final CurrentMembers members;

  ReportListController(Reports reports, Programmes programmes, CurrentMembers members) {
    this.reports = reports;
    this.programmes = programmes;
    this.members = members;
  }

  @GetMapping
  String list(@PathVariable UUID programmeId, Model model) {
    CurrentMember member = members.current();
    ProgrammeId programme = new ProgrammeId(programmeId);
    model.addAttribute("lines", lines(member, programme));
    model.addAttribute("programme", programmes.get(programme, member.organisation()));
    model.addAttribute("leads", member.leads());
    return "monitoring/reports";
  }

  private List<ReportLine> lines(CurrentMember member, ProgrammeId programme) {
    ReportReaders.mustRead(member);
    return reports.of(member.organisation(), programme).stream()
        .filter(
            it -> member.leads() || ReportReaders.sent(it.kind().goesToCoordinator(), it.state()))
        .toList();
  }

  /** The final report, whatever day the programme's year begins on. */
  @GetMapping("/final")
  String toFinal(@PathVariable UUID programmeId) {
    CurrentMember member = members.current();
    ReportReaders.mustRead(member);
    ProgrammeId programme = new ProgrammeId(programmeId);
    LocalDate from = programmes.get(programme, member.organisation()).schoolYear().firstDay();
    return "redirect:/programmes/%s/reports/final/%s".formatted(programme, from);
  }

  @GetMapping("/list.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(@PathVariable UUID programmeId, @PathVariable String format) {
    return TableFile.of(
        TableExport.of(
            "Отчёты программы",
            HEADER,
            lines(members.current(), new ProgrammeId(programmeId)).stream()
                .map(ReportListController::cells)),
        format);
  }

  private static List<Object> cells(ReportLine line) {
    return Arrays.asList(
        line.kind().title(),
        line.period().title(),
        line.period().from(),
        line.period().to(),
        line.period().due(),
        line.state().title(),
        line.approvedOn());
  }
}
