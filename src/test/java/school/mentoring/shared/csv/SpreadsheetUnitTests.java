package school.mentoring.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SpreadsheetUnitTests {

  @Test
  void aTableIsReadBackAsItWasWritten() throws IOException {
    byte[] file =
        Spreadsheet.write(
            "Лист",
            List.of("Дата", "Текст", "Число"),
            List.of(List.of(LocalDate.of(2026, 9, 1), "=1+1 <b>«да»</b>", 7)));

    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      assertThat(book.getFirstSheet().getName()).isEqualTo("Лист");
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows).hasSize(2);
      assertThat(rows.get(0).getCellText(1)).isEqualTo("Текст");
      assertThat(rows.get(1).getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo("2026-09-01");
      assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.STRING);
      assertThat(rows.get(1).getCellText(1)).isEqualTo("=1+1 <b>«да»</b>");
      assertThat(rows.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("7");
    }
  }
}
