package school.mentoring.shared.table;

import java.util.List;

/**
 * A table with a header.
 *
 * @param format of the file it came from
 * @param header the columns in the file's order; those asked for as they are called, the others as
 *     they stand there
 * @param rows those that are not blank, in the file's order
 * @param notes what the person should know of how the file was read
 */
public record Table(
    TableFormat format, List<String> header, List<TableRow> rows, List<String> notes) {

  /** The column that rejected rows are handed back with; it is overlooked when they come again. */
  public static final String REASON = "Причина";
}
