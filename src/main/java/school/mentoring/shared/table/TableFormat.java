package school.mentoring.shared.table;

import java.util.Locale;
import school.mentoring.shared.Refusal;

/** The kinds of files that hold a table. */
public enum TableFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  CSV("text/csv;charset=UTF-8");

  private final String mediaType;

  TableFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** How a file's name ends, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * The format behind an ending in an address.
   *
   * @throws Refusal if there is no such format
   */
  public static TableFormat of(String ending) {
    for (TableFormat format : values()) {
      if (format.ending().equals(ending)) {
        return format;
      }
    }
    throw Refusal.notFound("Списки выгружаются в XLSX и CSV: выберите одну из ссылок на странице.");
  }
}
