package school.mentoring.monitoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import school.mentoring.shared.Refusal;

class FormFillingUnitTests {

  private static final Map<String, FormKeys.Known> KNOWN =
      Map.of(
          "meetings.total",
          new FormKeys.Known("Встреч", BigDecimal.valueOf(42), "42"),
          "report.period",
          new FormKeys.Known("Период", "IV квартал", "IV квартал"),
          "report.conclusion",
          new FormKeys.Known("Заключение", "=1+1", "=1+1"));

  private static byte[] form() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Отчёт");
      sheet.createRow(0).createCell(0).setCellValue("За {{report.period}}, школа");
      XSSFCellStyle style = book.createCellStyle();
      style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
      sheet.createRow(1).createCell(1).setCellStyle(style);
      sheet.getRow(1).createCell(2).setCellFormula("B2*2");
      sheet.createRow(2).createCell(0).setCellValue("{{meetings.total}}");
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      book.write(file);
      return file.toByteArray();
    }
  }

  @Test
  void valuesGoIntoTheirCellsAndTheLookStays() throws IOException {
    FormFilling.Filled filled =
        FormFilling.of(
            form(),
            List.of(
                FormCell.of("b2", "meetings.total"), FormCell.of("Отчёт!D5", "report.conclusion")),
            KNOWN);

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled.file()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(42);
      assertThat(sheet.getRow(1).getCell(1).getCellStyle().getFillForegroundColor())
          .isEqualTo(IndexedColors.YELLOW.getIndex());
      assertThat(sheet.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(42);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("За IV квартал, школа");
      assertThat(sheet.getRow(4).getCell(3).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(2).getCellFormula()).isEqualTo("B2*2");
    }
    assertThat(filled.cells()).allMatch(it -> it.problem().isEmpty()).hasSize(4);
  }

  @Test
  void aTextKeptInTheCellItselfIsReplaced() throws IOException {
    byte[] form;
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("Отчёт");
      inline(sheet.createRow(0).createCell(0), "{{report.period}}");
      inline(sheet.createRow(1).createCell(0), "старый текст");
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      book.write(file);
      form = file.toByteArray();
    }

    byte[] filled = FormFilling.of(form, List.of(FormCell.of("A2", "report.period")), KNOWN).file();

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
      assertThat(book.getSheetAt(0))
          .allSatisfy(
              row -> {
                assertThat(row.getCell(0).getStringCellValue()).isEqualTo("IV квартал");
                assertThat(((XSSFCell) row.getCell(0)).getCTCell().isSetIs()).isFalse();
              });
    }
  }

  /** As openpyxl and many record systems write texts. */
  private static void inline(XSSFCell cell, String text) {
    cell.getCTCell().setT(STCellType.INLINE_STR);
    cell.getCTCell().addNewIs().setT(text);
  }

  @Test
  void whatCannotBeWrittenIsSaid() throws IOException {
    FormFilling.Filled filled =
        FormFilling.of(
            form(),
            List.of(
                FormCell.of("C2", "meetings.total"),
                FormCell.of("B9", "no.such"),
                FormCell.of("Нет!A1", "meetings.total")),
            KNOWN);

    assertThat(filled.cells())
        .extracting(FilledCell::problem)
        .contains(
            "в ячейке формула: она посчитается сама",
            "такого числа в отчёте нет: в ячейке останется прежнее",
            "в книге нет листа «Нет»");
  }

  @Test
  void whatIsNoCellOrNoWorkbookIsRefused() {
    assertThatThrownBy(() -> FormCell.of("пятая", "meetings.total"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("пятая");
    assertThatThrownBy(() -> FormFilling.of(new byte[] {1, 2, 3}, List.of(), KNOWN))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void aCellThatNoSheetHasIsNoAddress() {
    assertThatThrownBy(() -> FormCell.of("ZZZ1", "meetings.total"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("ZZZ1");
  }

  @Test
  void aTextLongerThanACellIsCutAndTheFormStillOpens() throws IOException {
    String told = "д".repeat(40_000);
    FormFilling.Filled filled =
        FormFilling.of(
            form(),
            List.of(FormCell.of("B9", "report.conclusion")),
            Map.of("report.conclusion", new FormKeys.Known("Заключение", told, told)));

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled.file()))) {
      assertThat(book.getSheetAt(0).getRow(8).getCell(1).getStringCellValue()).hasSize(32_767);
    }
  }
}
