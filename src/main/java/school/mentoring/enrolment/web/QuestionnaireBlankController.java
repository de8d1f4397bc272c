package school.mentoring.enrolment.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.document.Document;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.Questionnaires;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.web.Download;

/** The questionnaires on paper, to be filled in by hand. */
@Controller
class QuestionnaireBlankController {

  private final Leaders leaders;
  private final Questionnaires questionnaires;

  QuestionnaireBlankController(Leaders leaders, Questionnaires questionnaires) {
    this.leaders = leaders;
    this.questionnaires = questionnaires;
  }

  @GetMapping("/questionnaires/blanks")
  ResponseEntity<byte[]> blank(
      @RequestParam String kind,
      @RequestParam(defaultValue = "") String form,
      @RequestParam(defaultValue = "pdf") String as) {
    QuestionnaireKind asked =
        QuestionnaireKind.find(kind)
            .orElseThrow(
                () -> Refusal.notFound("Анкеты «%s» нет: выберите её из списка.".formatted(kind)));
    Document blank = questionnaires.blank(leaders.organisation(), asked, form);
    return as.equals("docx")
        ? Download.docx(asked.title(), blank.docx())
        : Download.pdf(asked.title(), blank.pdf());
  }
}
