package school.mentoring.shared.table;

import java.util.List;
import java.util.Map;

/**
 * One row of a table.
 *
 * @param number as the spreadsheet numbers it
 * @param cells by column, in the file's order
 * @param problems why the row cannot be taken as it stands, whatever its text means
 */
public record TableRow(int number, Map<String, String> cells, List<String> problems) {

  /** The text of a column, empty where there is none. */
  public String text(String column) {
    return cells.getOrDefault(column, "");
  }
}
