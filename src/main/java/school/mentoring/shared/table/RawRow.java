package school.mentoring.shared.table;

import java.util.List;

/**
 * A row before its header is known.
 *
 * @param number as the spreadsheet numbers it
 * @param cells texts, without gaps
 * @param problems of cells that cannot be read
 */
record RawRow(int number, List<String> cells, List<String> problems) {

  String cell(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  boolean blank() {
    return problems.isEmpty() && cells.stream().allMatch(String::isEmpty);
  }
}
