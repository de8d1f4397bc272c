package school.mentoring.shared.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that were merged into one, for example {@code B5:B7}. */
record MergedArea(String name, int firstRow, int lastRow) {

  private static final Pattern AREA = Pattern.compile("[A-Z]{1,3}(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

  static Optional<MergedArea> of(String name) {
    Matcher area = AREA.matcher(name == null ? "" : name);
    return area.matches()
        ? Optional.of(
            new MergedArea(name, Integer.parseInt(area.group(1)), Integer.parseInt(area.group(2))))
        : Optional.empty();
  }

  boolean covers(int row) {
    return firstRow <= row && row <= lastRow;
  }
}
