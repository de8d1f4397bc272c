package school.mentoring.shared.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.table.TableFormat;

/** A list to download, XLSX or CSV. */
public final class TableFile {

  private TableFile() {}

  /**
   * The answer with the file.
   *
   * @param ending of the address: xlsx or csv
   */
  public static ResponseEntity<byte[]> of(TableExport list, String ending) {
    TableFormat format = TableFormat.of(ending);
    return of(list.name(format), format, list.in(format));
  }

  /** The answer with a file that is ready. */
  public static ResponseEntity<byte[]> of(String name, TableFormat format, byte[] file) {
    ContentDisposition download =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .contentType(MediaType.parseMediaType(format.mediaType()))
        .body(file);
  }
}
