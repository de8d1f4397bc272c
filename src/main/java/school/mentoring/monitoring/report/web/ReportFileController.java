package school.mentoring.monitoring.report.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import school.mentoring.monitoring.report.ReportKind;
import school.mentoring.monitoring.report.ReportPapers;
import school.mentoring.monitoring.report.ReportView;
import school.mentoring.monitoring.report.ReportWorkbook;
import school.mentoring.monitoring.report.Reports;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.Download;

/** A report as a file: PDF, DOCX, XLSX; all say what the page says. */
@Controller
class ReportFileController {

  private static final String REPORT =
      "/programmes/{programmeId}/reports/{kind:[a-z-]+}/{from:\\d{4}-\\d{2}-\\d{2}}";

  private final Reports reports;
  private final ReportPapers papers;
  private final CurrentMembers members;

  ReportFileController(Reports reports, ReportPapers papers, CurrentMembers members) {
    this.reports = reports;
    this.papers = papers;
    this.members = members;
  }

  @GetMapping(REPORT + ".pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable UUID programmeId, @PathVariable String kind, @PathVariable LocalDate from) {
    ReportView view = view(programmeId, kind, from);
    return Download.pdf(view.fileName(), papers.of(view).pdf());
  }

  @GetMapping(REPORT + ".docx")
  ResponseEntity<byte[]> docx(
      @PathVariable UUID programmeId, @PathVariable String kind, @PathVariable LocalDate from) {
    ReportView view = view(programmeId, kind, from);
    return Download.docx(view.fileName(), papers.of(view).docx());
  }

  @GetMapping(REPORT + ".xlsx")
  ResponseEntity<byte[]> xlsx(
      @PathVariable UUID programmeId, @PathVariable String kind, @PathVariable LocalDate from) {
    ReportView view = view(programmeId, kind, from);
    return Download.of(view.fileName() + ".xlsx", Download.XLSX, ReportWorkbook.of(view));
  }

  private ReportView view(UUID programme, String kind, LocalDate from) {
    CurrentMember member = members.current();
    ReportView view =
        reports.view(member.organisation(), new ProgrammeId(programme), ReportKind.of(kind), from);
    ReportReaders.mustRead(member, view);
    return view;
  }
}
