package school.mentoring.monitoring.report.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.document.IncomingFile;
import school.mentoring.monitoring.report.DistrictForms;
import school.mentoring.monitoring.report.FilledCell;
import school.mentoring.monitoring.report.ReportKind;
import school.mentoring.monitoring.report.ReportLine;
import school.mentoring.monitoring.report.ReportView;
import school.mentoring.monitoring.report.Reports;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.ProgrammeId;

/** The district's own form: its workbook, what goes into which cell, and a check of it. */
@Controller
@RequestMapping("/programmes/{programmeId}/reports/forms")
class DistrictFormController {

  private final DistrictForms forms;
  private final Reports reports;
  private final Programmes programmes;
  private final CurrentMembers members;

  DistrictFormController(
      DistrictForms forms, Reports reports, Programmes programmes, CurrentMembers members) {
    this.forms = forms;
    this.reports = reports;
    this.programmes = programmes;
    this.members = members;
  }

  @GetMapping
  String show(@PathVariable UUID programmeId, Model model) {
    CurrentMember member = members.current();
    ReportReaders.mustRead(member);
    ProgrammeId programme = new ProgrammeId(programmeId);
    ReportView view = latest(member, programme);
    model.addAttribute("programme", programmes.get(programme, member.organisation()));
    model.addAttribute("view", view);
    model.addAttribute("form", forms.find(member.organisation()).orElse(null));
    model.addAttribute("checked", shown(member, view, forms.checked(view)));
    model.addAttribute("keys", shown(member, view, forms.keys(view)));
    return "monitoring/district-form";
  }

  /** Whoever was not sent the report sees where its figures go, not the figures. */
  private static List<FilledCell> shown(
      CurrentMember member, ReportView view, List<FilledCell> cells) {
    boolean sent = ReportReaders.sent(view.kind().goesToCoordinator(), view.state());
    return member.leads() || sent ? cells : cells.stream().map(FilledCell::withoutValue).toList();
  }

  /** The latest period that has begun; the first where none has. */
  private ReportView latest(CurrentMember member, ProgrammeId programme) {
    List<ReportLine> all =
        reports.of(member.organisation(), programme).stream()
            .filter(it -> it.kind() == ReportKind.QUARTERLY)
            .toList();
    ReportLine shown =
        all.stream().filter(ReportLine::begun).reduce((one, later) -> later).orElse(all.get(0));
    return reports.view(
        member.organisation(), programme, ReportKind.DISTRICT_FORM, shown.period().from());
  }

  @PostMapping("/template")
  String replace(
      @PathVariable UUID programmeId, @RequestParam MultipartFile file, RedirectAttributes then)
      throws IOException {
    CurrentMember member = members.current();
    ReportReaders.mustRead(member);
    programmes.get(new ProgrammeId(programmeId), member.organisation());
    forms.replace(
        member.organisation(),
        new IncomingFile(file.getOriginalFilename(), file.getContentType(), file.getBytes()));
    then.addFlashAttribute("done", "Форма сохранена. Проверьте, что в какую ячейку попадёт.");
    return back(programmeId);
  }

  @PostMapping("/cells")
  String map(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") List<String> cell,
      @RequestParam(defaultValue = "") List<String> figure,
      RedirectAttributes then) {
    CurrentMember member = members.current();
    ReportReaders.mustRead(member);
    programmes.get(new ProgrammeId(programmeId), member.organisation());
    forms.map(member.organisation(), cell, figure);
    then.addFlashAttribute("done", "Сопоставление сохранено.");
    return back(programmeId);
  }

  private static String back(UUID programme) {
    return "redirect:/programmes/" + programme + "/reports/forms";
  }
}
