package school.mentoring.roadmap.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.multipart.MultipartFile;
import school.mentoring.document.IncomingFile;
import school.mentoring.roadmap.course.Evidence;
import school.mentoring.shared.Refusal;

/** What a person adds to the evidence of an open line on its page. */
record ProofInput(
    String note,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dated,
    String link,
    String file,
    MultipartFile upload) {

  /** Before a file is kept for it: it is said what it proves. */
  void mustTell() {
    if (note == null || note.isBlank()) {
      throw new Refusal("Поле «Что подтверждает» не заполнено: напишите, что сделано.");
    }
  }

  IncomingFile incoming() throws IOException {
    return upload == null
        ? IncomingFile.NONE
        : new IncomingFile(
            upload.getOriginalFilename(), upload.getContentType(), upload.getBytes());
  }

  Evidence.Content content(String kept, Clock clock) {
    return new Evidence.Content(
        note.strip(),
        dated == null ? LocalDate.now(clock) : dated,
        null,
        link == null || link.isBlank() ? null : link.strip(),
        kept,
        Map.of());
  }
}
