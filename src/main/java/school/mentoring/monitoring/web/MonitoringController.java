package school.mentoring.monitoring.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import school.mentoring.document.Document;
import school.mentoring.monitoring.Monitorings;
import school.mentoring.monitoring.ProjectMonitorings;
import school.mentoring.monitoring.report.FinalReport;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.Download;

/** How a programme went, on the screen and as a file. */
@Controller
@RequestMapping("/programmes/{programmeId}")
class MonitoringController {

  private final Monitorings monitorings;
  private final ProjectMonitorings projects;
  private final FinalReport report;
  private final Programmes programmes;
  private final CurrentMembers members;

  MonitoringController(
      Monitorings monitorings,
      ProjectMonitorings projects,
      FinalReport report,
      Programmes programmes,
      CurrentMembers members) {
    this.monitorings = monitorings;
    this.projects = projects;
    this.report = report;
    this.programmes = programmes;
    this.members = members;
  }

  @GetMapping("/monitoring")
  String show(@PathVariable UUID programmeId, Model model) {
    CurrentMember member = members.current();
    ProgrammeId programme = new ProgrammeId(programmeId);
    model.addAttribute("programme", programmes.get(programme, member.organisation()));
    model.addAttribute("now", monitorings.quality(member.organisation(), programme));
    model.addAttribute(
        "monitoring", monitorings.find(member.organisation(), programme).orElse(null));
    model.addAttribute("project", projects.find(member.organisation(), programme).orElse(null));
    return "monitoring/monitoring";
  }

  @GetMapping("/report.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID programmeId) {
    return Download.pdf("Итоговый аналитический отчёт", composed(programmeId).pdf());
  }

  @GetMapping("/report.docx")
  ResponseEntity<byte[]> docx(@PathVariable UUID programmeId) {
    return Download.docx("Итоговый аналитический отчёт", composed(programmeId).docx());
  }

  private Document composed(UUID programme) {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return report.of(member.organisation(), new ProgrammeId(programme));
  }
}
