package school.mentoring.shared.table;

import java.util.List;

/**
 * One sheet of a file; a CSV file is one.
 *
 * @param name as the workbook calls it; empty where there is only one
 * @param rows those that are not blank
 * @param merged areas of cells that were merged
 * @param hidden how many rows with text are hidden
 */
record RawSheet(String name, List<RawRow> rows, List<MergedArea> merged, int hidden) {}
