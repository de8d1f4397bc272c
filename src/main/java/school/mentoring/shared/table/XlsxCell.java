package school.mentoring.shared.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import school.mentoring.shared.russian.Dates;

/**
 * The text of a workbook's cell as a person reads it: dates as 27.05.2026, numbers without needless
 * digits, of a formula the value that the workbook keeps of it. Nothing is computed.
 */
final class XlsxCell {

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
  private static final int LONGEST_NUMBER = 30;

  private final LocalDate origin;

  XlsxCell(boolean since1904) {
    this.origin = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
  }

  /** The text; what cannot be read is reported. */
  String text(Cell cell, List<String> problems) {
    if (cell.getType() == CellType.ERROR || error(cell)) {
      problems.add(
          "в ячейке %s ошибка или формула без значения: впишите значение"
              .formatted(cell.getAddress()));
      return "";
    }
    String text = CellText.of(plain(cell));
    if (text.length() > CellText.LONGEST) {
      problems.add(
          "в ячейке %s больше %d знаков, сократите".formatted(cell.getAddress(), CellText.LONGEST));
      return text.substring(0, CellText.LONGEST);
    }
    return text;
  }

  private static boolean error(Cell cell) {
    String raw = cell.getRawValue();
    return cell.getType() == CellType.FORMULA
        && (raw == null || raw.isEmpty() || raw.startsWith("#"));
  }

  private String plain(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER, FORMULA -> number(cell);
      case BOOLEAN -> Boolean.TRUE.equals(cell.getValue()) ? "да" : "нет";
      case STRING -> cell.getValue() == null ? "" : cell.getValue().toString();
      default -> "";
    };
  }

  private String number(Cell cell) {
    String raw = cell.getRawValue();
    if (raw == null || raw.length() > LONGEST_NUMBER || !raw.matches("[-+0-9.eE]+")) {
      return raw == null ? "" : raw;
    }
    BigDecimal number = new BigDecimal(raw);
    if (dated(cell) && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0) {
      return Dates.text(origin.plusDays(number.longValue()));
    }
    return Math.abs((long) number.scale()) > LONGEST_NUMBER
        ? raw
        : number.stripTrailingZeros().toPlainString();
  }

  /** Whether the cell's format shows a day: it has a «d» or «y» that is neither text nor colour. */
  private static boolean dated(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36)) {
      return true;
    }
    String format = cell.getDataFormatString();
    return format != null
        && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches("(?is).*[dyдг].*");
  }
}
