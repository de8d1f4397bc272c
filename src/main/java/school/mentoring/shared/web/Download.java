package school.mentoring.shared.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to download, under a name that every file system takes. */
public final class Download {

  public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  public static final MediaType CALENDAR =
      new MediaType("text", "calendar", StandardCharsets.UTF_8);
  public static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  /** Twice as many bytes, and a file system takes 255. */
  private static final int LONGEST = 120;

  private Download() {}

  /**
   * A rendered paper.
   *
   * @param name without its ending
   */
  public static ResponseEntity<byte[]> pdf(String name, byte[] paper) {
    return of(name + ".pdf", MediaType.APPLICATION_PDF, paper);
  }

  /**
   * A paper to be edited.
   *
   * @param name without its ending
   */
  public static ResponseEntity<byte[]> docx(String name, byte[] paper) {
    return of(name + ".docx", DOCX, paper);
  }

  /**
   * Any file; signs of its name that some file system does not take become hyphens, and a name that
   * neither a file system nor a header has room for is cut before its ending.
   */
  public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] file) {
    ContentDisposition attachment =
        ContentDisposition.attachment()
            .filename(
                fitting(name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-")), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(file);
  }

  private static String fitting(String name) {
    int ending = name.lastIndexOf('.');
    boolean fits = name.length() <= LONGEST || ending < 0 || name.length() - ending > LONGEST;
    return fits
        ? name
        : name.substring(0, LONGEST - (name.length() - ending)) + name.substring(ending);
  }
}
