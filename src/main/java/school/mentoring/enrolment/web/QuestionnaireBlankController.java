package school.mentoring.enrolment.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.document.Document;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.Questionnaires;
import school.mentoring.shared.Refusal;

/** The questionnaires on paper, to be filled in by hand. */
@Controller
class QuestionnaireBlankController {

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

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
        ? file(asked.title() + ".docx", DOCX, blank.docx())
        : file(asked.title() + ".pdf", MediaType.APPLICATION_PDF, blank.pdf());
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }
}
