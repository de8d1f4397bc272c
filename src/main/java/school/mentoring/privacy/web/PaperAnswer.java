package school.mentoring.privacy.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import school.mentoring.document.Document;

/** A file to be kept, with its name. */
final class PaperAnswer {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private PaperAnswer() {}

  static ResponseEntity<byte[]> pdf(String name, Document paper) {
    return of(name + ".pdf", "application/pdf", paper.pdf());
  }

  static ResponseEntity<byte[]> docx(String name, Document paper) {
    return of(name + ".docx", DOCX, paper.docx());
  }

  static ResponseEntity<byte[]> xlsx(String name, byte[] book) {
    return of(name + ".xlsx", XLSX, book);
  }

  private static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }
}
