package school.mentoring.shared.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import school.mentoring.shared.csv.CsvTable;
import school.mentoring.shared.csv.Spreadsheet;
import school.mentoring.shared.russian.Dates;

/**
 * A list as a file for spreadsheets. Texts are never taken for formulas, dates are dates, numbers
 * numbers.
 *
 * @param title of the list: the sheet's name and the file's; it names no person
 * @param rows cells are texts, numbers, dates, yes or no, or null
 */
public record TableExport(String title, List<String> header, List<List<Object>> rows) {

  private static final int LONGEST_SHEET_NAME = 31;

  /** A list of which the rows are made one by one. */
  public static TableExport of(String title, List<String> header, Stream<List<Object>> rows) {
    return new TableExport(title, List.copyOf(header), rows.toList());
  }

  /** A list of texts alone. */
  public static TableExport ofTexts(String title, List<String> header, List<List<String>> rows) {
    return of(title, header, rows.stream().map(ArrayList<Object>::new));
  }

  /** The file's name. */
  public String name(TableFormat format) {
    return title + "." + format.ending();
  }

  /** The file. */
  public byte[] in(TableFormat format) {
    return format == TableFormat.XLSX
        ? Spreadsheet.write(sheetName(), header, rows.stream().map(TableExport::shown).toList())
        : CsvTable.write(header, rows.stream().map(TableExport::texts).toList());
  }

  private String sheetName() {
    String name = title.replaceAll("[\\[\\]*?/\\\\:]", " ").strip();
    return name.length() > LONGEST_SHEET_NAME ? name.substring(0, LONGEST_SHEET_NAME) : name;
  }

  private static List<Object> shown(List<Object> cells) {
    return cells.stream().map(it -> it instanceof Boolean yes ? said(yes) : it).toList();
  }

  private static List<String> texts(List<Object> cells) {
    return cells.stream().map(TableExport::text).toList();
  }

  private static String text(Object cell) {
    if (cell instanceof LocalDate date) {
      return Dates.text(date);
    }
    return cell instanceof Boolean yes ? said(yes) : Objects.toString(cell, "");
  }

  private static String said(boolean yes) {
    return yes ? "да" : "нет";
  }
}
