package school.mentoring.enrolment.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import school.mentoring.document.Document;

/** A paper to download, rendered when it is fetched. */
final class PaperAnswer {

  private static final MediaType DOCX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private PaperAnswer() {}

  static ResponseEntity<byte[]> pdf(String name, Document paper) {
    return file(name + ".pdf", MediaType.APPLICATION_PDF, paper.pdf());
  }

  static ResponseEntity<byte[]> docx(String name, Document paper) {
    return file(name + ".docx", DOCX, paper.docx());
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    ContentDisposition download =
        ContentDisposition.attachment()
            .filename(name.replaceAll("[\\\\/:*?\"<>|]", "-"), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .body(content);
  }
}
