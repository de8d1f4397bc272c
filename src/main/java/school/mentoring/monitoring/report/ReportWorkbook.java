package school.mentoring.monitoring.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import school.mentoring.shared.russian.Dates;

/** A report for spreadsheets: its text, its figures with their keys, its tables. */
public final class ReportWorkbook {

  private static final int WIDE = 60;
  private static final int NARROW = 16;

  private ReportWorkbook() {}

  /** The workbook. */
  public static byte[] of(ReportView view) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(file, "Mentoring Roadmap", "1.0")) {
      figures(book.newWorksheet("Показатели"), view.content());
      text(book.newWorksheet("Текст"), view);
      tables(book.newWorksheet("Таблицы"), view.content());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  private static void figures(Worksheet sheet, ReportContent content) {
    head(
        sheet,
        0,
        List.of("Раздел", "Показатель", "Значение", "Единица", "Цель", "Было", "Ключ для форм"));
    sheet.freezePane(0, 1);
    int row = 1;
    for (ReportSection section : content.sections()) {
      for (Figure figure : section.figures()) {
        write(
            sheet,
            row++,
            Arrays.asList(
                section.title(),
                figure.title(),
                figure.value(),
                figure.unit().sign(),
                figure.target(),
                figure.before(),
                figure.key()));
      }
    }
    widths(sheet, 7);
    sheet.width(0, 34);
    sheet.width(1, WIDE);
  }

  private static void text(Worksheet sheet, ReportView view) {
    ReportContent content = view.content();
    int row = 0;
    row = line(sheet, row, content.organisation());
    row = line(sheet, row, content.title() + " " + content.about());
    row = line(sheet, row, content.programme() + ", " + content.period());
    row = line(sheet, row, "Числа на " + Dates.text(content.asOf()) + ", " + view.state().title());
    for (ReportSection section : content.sections()) {
      row = heading(sheet, row + 1, section.title());
      for (String words : section.paragraphs()) {
        row = line(sheet, row, words);
      }
    }
    row = heading(sheet, row + 1, "Выводы");
    for (String words : content.conclusions()) {
      row = line(sheet, row, words);
    }
    row = line(sheet, row, view.conclusion());
    row = heading(sheet, row + 1, "Дальнейшие шаги");
    for (String words : view.recommendations().lines().toList()) {
      row = line(sheet, row, words);
    }
    sheet.width(0, 100);
  }

  private static int heading(Worksheet sheet, int row, String words) {
    sheet.value(row, 0, words);
    sheet.style(row, 0).bold().set();
    return row + 1;
  }

  private static int line(Worksheet sheet, int row, String words) {
    sheet.value(row, 0, words);
    sheet.style(row, 0).wrapText(true).set();
    return row + 1;
  }

  private static void tables(Worksheet sheet, ReportContent content) {
    int row = 0;
    for (ReportSection section : content.sections()) {
      for (ReportTable table : section.tables()) {
        row = heading(sheet, row, section.title() + ": " + table.title());
        head(sheet, row++, table.columns());
        for (List<ReportTable.Cell> cells : table.rows()) {
          write(sheet, row++, cells.stream().map(it -> value(content, it)).toList());
        }
        row++;
      }
    }
    widths(sheet, 7);
    sheet.width(0, WIDE);
  }

  private static Object value(ReportContent content, ReportTable.Cell cell) {
    return cell.figure() == null
        ? cell.text()
        : content.figure(cell.figure()).<Object>map(Figure::value).orElse("—");
  }

  private static void head(Worksheet sheet, int row, List<String> columns) {
    write(sheet, row, columns);
    sheet.range(row, 0, row, columns.size() - 1).style().bold().wrapText(true).set();
  }

  private static void write(Worksheet sheet, int row, List<?> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Object cell = cells.get(column);
      if (cell instanceof BigDecimal number) {
        sheet.value(row, column, number);
      } else if (cell != null) {
        sheet.value(row, column, cell.toString());
        sheet.style(row, column).wrapText(true).set();
      }
    }
  }

  private static void widths(Worksheet sheet, int columns) {
    for (int column = 0; column < columns; column++) {
      sheet.width(column, NARROW);
    }
  }
}
