package school.mentoring.shared.table;

import school.mentoring.shared.PlainText;

/** What people see in a cell: no signs without a shape, no blanks around. */
final class CellText {

  /** More than anybody types; a longer one is a mistake or an attack. */
  static final int LONGEST = 5_000;

  private CellText() {}

  static String of(String cell) {
    StringBuilder text = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char sign = cell.charAt(i);
      if (sign == '\u00A0' || sign == '\t' || sign == '\u202F') {
        text.append(' ');
      } else if (sign != '\r') {
        text.append(sign);
      }
    }
    return PlainText.of(text.toString()).strip();
  }
}
