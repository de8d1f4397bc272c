package school.mentoring.enrolment.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A CSV file to download. */
final class CsvAnswer {

  private CsvAnswer() {}

  static ResponseEntity<byte[]> of(String name, byte[] file) {
    ContentDisposition download =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(file);
  }
}
