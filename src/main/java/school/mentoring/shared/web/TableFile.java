package school.mentoring.shared.web;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.table.TableFormat;

/** A list to download, XLSX or CSV. */
public final class TableFile {

  /** More rows than a list that is looked at has; a longer one has to be narrowed. */
  private static final int MOST = 10_000;

  private TableFile() {}

  /** The page to ask for where a whole list is wanted. */
  public static Pageable whole() {
    return PageRequest.of(0, MOST);
  }

  /**
   * The answer with a list as its page shows it.
   *
   * @param rows found with {@link #whole}
   * @param cells of a row: texts, numbers, dates or null
   * @throws Refusal if there are more rows than were asked for
   */
  public static <T> ResponseEntity<byte[]> of(
      String title,
      List<String> header,
      Slice<T> rows,
      Function<T, List<Object>> cells,
      String ending) {
    if (rows.hasNext()) {
      throw new Refusal(
          "В списке больше %d строк: сузьте поиск и выгрузите его по частям.".formatted(MOST));
    }
    return of(TableExport.of(title, header, rows.stream().map(cells)), ending);
  }

  /**
   * The answer with the file.
   *
   * @param ending of the address: xlsx or csv
   */
  public static ResponseEntity<byte[]> of(TableExport list, String ending) {
    TableFormat format = TableFormat.of(ending);
    return of(list.name(format), format, list.in(format));
  }

  /** The address of a small file that travels inside its page, so that no server has to keep it. */
  public static String inside(TableExport list, TableFormat format) {
    return "data:%s;base64,%s"
        .formatted(format.mediaType(), Base64.getEncoder().encodeToString(list.in(format)));
  }

  /** The answer with a file that is ready. */
  private static ResponseEntity<byte[]> of(String name, TableFormat format, byte[] file) {
    return Download.of(name, MediaType.parseMediaType(format.mediaType()), file);
  }
}
