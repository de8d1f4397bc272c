package school.mentoring.monitoring.survey.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.document.Document;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.monitoring.survey.SurveyDocuments;
import school.mentoring.monitoring.survey.SurveyResults;
import school.mentoring.monitoring.survey.SurveySettings;
import school.mentoring.monitoring.survey.SurveyStage;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.web.Download;

/** What was answered in one survey, on the screen and on paper. */
@Controller
@RequestMapping("/programmes/{programmeId}/surveys")
class SurveyResultController {

  private final SurveyReaders readers;
  private final SurveyResults results;
  private final SurveySettings settings;
  private final SurveyDocuments documents;

  SurveyResultController(
      SurveyReaders readers,
      SurveyResults results,
      SurveySettings settings,
      SurveyDocuments documents) {
    this.readers = readers;
    this.results = results;
    this.settings = settings;
    this.documents = documents;
  }

  @GetMapping("/{stage}")
  String show(@PathVariable UUID programmeId, @PathVariable String stage, Model model) {
    CurrentMember member = readers.reader(programmeId, model);
    SurveyStage survey = SurveyReaders.stage(stage);
    model.addAttribute("stage", survey);
    model.addAttribute("smallest", settings.groups(member.organisation()).smallest());
    model.addAttribute(
        "results", results.of(member.organisation(), new ProgrammeId(programmeId), survey));
    return "monitoring/survey/results";
  }

  @GetMapping("/{stage}/words")
  String words(
      @PathVariable UUID programmeId,
      @PathVariable String stage,
      @RequestParam QuestionnaireKind kind,
      @RequestParam String question,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CurrentMember member = readers.reader(programmeId, model);
    SurveyStage survey = SurveyReaders.stage(stage);
    ProgrammeId programme = new ProgrammeId(programmeId);
    model.addAttribute("stage", survey);
    model.addAttribute("kind", kind);
    model.addAttribute(
        "words", results.words(member.organisation(), programme, survey, kind, question, page));
    model.addAttribute(
        "question",
        results
            .of(member.organisation(), programme, survey, kind)
            .flatMap(it -> it.question(question))
            .orElseThrow());
    return "monitoring/survey/words";
  }

  @GetMapping("/{stage}/results.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID programmeId, @PathVariable String stage) {
    return Download.pdf("Результаты опроса", document(programmeId, stage).pdf());
  }

  @GetMapping("/{stage}/results.docx")
  ResponseEntity<byte[]> docx(@PathVariable UUID programmeId, @PathVariable String stage) {
    return Download.docx("Результаты опроса", document(programmeId, stage).docx());
  }

  private Document document(UUID programme, String stage) {
    return documents.results(
        readers.reader(programme).organisation(),
        new ProgrammeId(programme),
        SurveyReaders.stage(stage));
  }
}
