package school.mentoring.monitoring.survey.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import school.mentoring.document.Document;
import school.mentoring.monitoring.survey.Change;
import school.mentoring.monitoring.survey.Dynamics;
import school.mentoring.monitoring.survey.SurveyDocuments;
import school.mentoring.monitoring.survey.SurveySettings;
import school.mentoring.monitoring.survey.TypedChanges;
import school.mentoring.monitoring.survey.TypedFigures;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.web.Download;
import school.mentoring.shared.web.SentOnce;
import school.mentoring.shared.web.TableFile;

/** How participants changed between the entry and the end, on the screen and as files. */
@Controller
@RequestMapping("/programmes/{programmeId}/surveys/dynamics")
class DynamicsController {

  private static final List<String> HEADER =
      List.of(
          "Участники",
          "Что измеряли",
          "Группа",
          "Человек",
          "На входе",
          "На выходе",
          "Разница",
          "Разница, %",
          "Вырос",
          "Не изменился",
          "Снизился",
          "Источник");

  private final SurveyReaders readers;
  private final Dynamics dynamics;
  private final TypedChanges typed;
  private final SurveySettings settings;
  private final SurveyDocuments documents;

  DynamicsController(
      SurveyReaders readers,
      Dynamics dynamics,
      TypedChanges typed,
      SurveySettings settings,
      SurveyDocuments documents) {
    this.readers = readers;
    this.dynamics = dynamics;
    this.typed = typed;
    this.settings = settings;
    this.documents = documents;
  }

  @GetMapping
  String show(@PathVariable UUID programmeId, Model model) {
    CurrentMember member = readers.reader(programmeId, model);
    ProgrammeId programme = new ProgrammeId(programmeId);
    model.addAttribute("measured", dynamics.measured(member.organisation(), programme));
    model.addAttribute("typed", typed.of(member.organisation(), programme));
    model.addAttribute("smallest", settings.groups(member.organisation()).smallest());
    model.addAttribute("charts", documents.charts(member.organisation(), programme));
    return "monitoring/survey/dynamics";
  }

  @SentOnce
  @PostMapping
  String add(
      @PathVariable UUID programmeId,
      @RequestParam(defaultValue = "") String parameter,
      @RequestParam(defaultValue = "") String group,
      @RequestParam(defaultValue = "0") int people,
      @RequestParam(required = false) Double entry,
      @RequestParam(required = false) Double exit,
      @RequestParam(defaultValue = "0") int grown,
      @RequestParam(defaultValue = "") String source,
      RedirectAttributes then) {
    CurrentMember member = readers.leader(programmeId);
    typed.add(
        member.organisation(),
        new ProgrammeId(programmeId),
        new TypedFigures(parameter, group, people, told(entry), told(exit), grown, source));
    then.addFlashAttribute("done", "Данные школы добавлены.");
    return back(programmeId);
  }

  /** A field left blank is no zero. */
  private static double told(Double typed) {
    return typed == null ? Double.NaN : typed;
  }

  @PostMapping("/{change}/removal")
  String remove(
      @PathVariable UUID programmeId, @PathVariable UUID change, RedirectAttributes then) {
    CurrentMember member = readers.leader(programmeId);
    typed.remove(member.organisation(), new ProgrammeId(programmeId), change);
    then.addFlashAttribute("done", "Строка убрана.");
    return back(programmeId);
  }

  @GetMapping("/list.{format:xlsx|csv}")
  ResponseEntity<byte[]> list(@PathVariable UUID programmeId, @PathVariable String format) {
    CurrentMember member = readers.reader(programmeId);
    return TableFile.of(
        TableExport.of(
            "Динамика участников",
            HEADER,
            dynamics.of(member.organisation(), new ProgrammeId(programmeId)).stream()
                .map(DynamicsController::cells)),
        format);
  }

  private static List<Object> cells(Change it) {
    if (it.hidden()) {
      return Arrays.asList(
          it.side(),
          it.parameter(),
          it.group(),
          null,
          "скрыто: маленькая группа",
          null,
          null,
          null,
          null,
          null,
          null,
          it.source());
    }
    return Arrays.asList(
        it.side(),
        it.parameter(),
        it.group(),
        it.people(),
        it.entry(),
        it.exit(),
        it.difference(),
        it.percent(),
        it.grown(),
        it.same(),
        it.fallen(),
        it.source());
  }

  @GetMapping("/dynamics.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID programmeId) {
    return Download.pdf("Динамика участников", document(programmeId).pdf());
  }

  @GetMapping("/dynamics.docx")
  ResponseEntity<byte[]> docx(@PathVariable UUID programmeId) {
    return Download.docx("Динамика участников", document(programmeId).docx());
  }

  private Document document(UUID programme) {
    return documents.dynamics(readers.reader(programme).organisation(), new ProgrammeId(programme));
  }

  private static String back(UUID programme) {
    return "redirect:/programmes/%s/surveys/dynamics".formatted(programme);
  }
}
