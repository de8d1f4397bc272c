package school.mentoring.shared.csv;

import java.util.ArrayList;
import java.util.List;
import school.mentoring.shared.Refusal;

/** Checks a file's header against the columns it must have. */
final class CsvColumns {

  private CsvColumns() {}

  /**
   * Goes on only with the required columns, in whatever order; optional ones, and a column of
   * reasons, as rejected rows are handed back with, may stand beside them, each once.
   */
  static void check(List<String> header, List<String> required, List<String> optional) {
    List<String> missing = required.stream().filter(it -> !header.contains(it)).toList();
    if (missing.size() == required.size() && header.stream().anyMatch(CsvColumns::garbled)) {
      throw CsvText.wrongEncoding();
    }
    if (!missing.isEmpty()) {
      throw new Refusal(
          "В файле нет столбцов: %s. Скачайте образец, перенесите в него данные и загрузите снова."
              .formatted(String.join(", ", missing)));
    }
    List<String> surplus = new ArrayList<>(header);
    required.forEach(surplus::remove);
    optional.forEach(surplus::remove);
    surplus.remove(CsvTable.REASON);
    if (!surplus.isEmpty()) {
      throw new Refusal(
          "В файле лишние или повторённые столбцы: %s. Удалите их и загрузите файл снова."
              .formatted(String.join(", ", surplus)));
    }
  }

  /** Has signs that no header of a table has: letters of another encoding look like that. */
  private static boolean garbled(String column) {
    return column
        .chars()
        .anyMatch(
            it -> it > '~' && !Character.UnicodeBlock.CYRILLIC.equals(block(it)) && it != '№');
  }

  private static Character.UnicodeBlock block(int sign) {
    return Character.UnicodeBlock.of(sign);
  }
}
