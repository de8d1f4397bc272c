package school.mentoring.shared.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import school.mentoring.shared.Refusal;

/**
 * Where a table's header stands, and what its columns mean.
 *
 * @param at index of the row among those of the sheet
 * @param columns by position; empty where a column has no header
 */
record HeaderRow(int at, List<String> columns) {

  private static final int LOOKED_AT = 30;

  /** The row of a sheet that has most of the columns; the first of equals. */
  static Optional<HeaderRow> best(RawSheet sheet, TableColumns columns) {
    HeaderRow best = null;
    for (int i = 0; i < Math.min(LOOKED_AT, sheet.rows().size()); i++) {
      HeaderRow row = of(i, sheet.rows().get(i), columns);
      if (row.hits(columns) > 0 && (best == null || row.hits(columns) > best.hits(columns))) {
        best = row;
      }
    }
    return Optional.ofNullable(best);
  }

  private static HeaderRow of(int at, RawRow row, TableColumns columns) {
    return new HeaderRow(at, row.cells().stream().map(it -> columns.known(it).orElse(it)).toList());
  }

  int hits(TableColumns wanted) {
    return (int) wanted.required().stream().filter(columns::contains).count();
  }

  /** Goes on only with every required column, each known one once. */
  void check(TableColumns wanted) {
    List<String> missing = wanted.required().stream().filter(it -> !columns.contains(it)).toList();
    if (!missing.isEmpty()) {
      throw missing(missing);
    }
    List<String> surplus =
        columns.stream()
            .filter(it -> !it.isEmpty())
            .filter(
                it ->
                    wanted.known(it).isPresent()
                        ? Collections.frequency(columns, it) > 1
                        : !wanted.others())
            .distinct()
            .toList();
    if (!surplus.isEmpty()) {
      throw new Refusal(
          "В файле лишние или повторённые столбцы: %s. Удалите их и загрузите файл снова."
              .formatted(String.join(", ", surplus)));
    }
  }

  static Refusal missing(List<String> columns) {
    return new Refusal(
        "В файле нет столбцов: %s. Скачайте образец, перенесите в него данные и загрузите снова."
            .formatted(String.join(", ", columns)));
  }

  /** The columns with each name once: «Заметка», «Заметка (2)». */
  List<String> names() {
    List<String> names = new ArrayList<>();
    IntStream.range(0, columns.size()).forEach(i -> names.add(name(columns.get(i), names)));
    return names;
  }

  private static String name(String column, List<String> taken) {
    String name = column;
    for (int i = 2; !column.isEmpty() && taken.contains(name); i++) {
      name = column + " (" + i + ")";
    }
    return name;
  }
}
