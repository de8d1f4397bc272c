package school.mentoring.order.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import school.mentoring.document.Document;

/** A paper as a file to download, rendered when it is fetched. */
final class PaperFile {

  private static final MediaType DOCX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private PaperFile() {}

  static ResponseEntity<byte[]> pdf(String name, Document paper) {
    return file(name + ".pdf", MediaType.APPLICATION_PDF, paper.pdf());
  }

  static ResponseEntity<byte[]> docx(String name, Document paper) {
    return file(name + ".docx", DOCX, paper.docx());
  }

  private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
    // a number may hold a slash, which no file system takes
    ContentDisposition disposition =
        ContentDisposition.attachment()
            .filename(name.replaceAll("[\\\\/:*?\"<>|]", "-"), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(content);
  }
}
