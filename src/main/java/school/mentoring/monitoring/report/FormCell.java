package school.mentoring.monitoring.report;

import static java.util.Locale.ROOT;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;
import school.mentoring.shared.Refusal;

/**
 * What goes into a cell of a form.
 *
 * @param cell «C5» on the first sheet, or «Лист2!C5»
 * @param figure key of a figure or a text of the report
 */
@Embeddable
public record FormCell(@Column(name = "cell") String cell, @Column(name = "figure") String figure) {

  private static final Pattern CELL =
      Pattern.compile("(?:[^!]{1,31}!)?[A-Za-z]{1,3}[1-9][0-9]{0,5}");
  private static final int LONGEST_KEY = 200;

  /**
   * A row of the mapping as it was typed.
   *
   * @throws Refusal if there is no such cell
   */
  static FormCell of(String cell, String figure) {
    String place = cell.strip().replace("$", "");
    if (!CELL.matcher(place).matches() || !exists(place)) {
      throw new Refusal(
          "Ячейка «%s» не похожа на адрес: напишите, например, C5 или Лист1!C5.".formatted(place));
    }
    String key = figure.strip();
    if (key.isEmpty() || key.length() > LONGEST_KEY) {
      throw new Refusal(
          "Для ячейки %s не выбрано, что в неё вписать: выберите число.".formatted(place));
    }
    return new FormCell(place, key);
  }

  private static boolean exists(String place) {
    CellReference at = new CellReference(place.substring(place.indexOf('!') + 1).toUpperCase(ROOT));
    return at.getCol() <= SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
  }

  /** The sheet's name; empty for the first sheet. */
  String sheet() {
    return cell.contains("!") ? cell.substring(0, cell.indexOf('!')) : "";
  }

  /** The address on the sheet. */
  String address() {
    return cell.substring(cell.indexOf('!') + 1).toUpperCase(ROOT);
  }
}
