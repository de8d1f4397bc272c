package school.mentoring.shared.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.mentoring.shared.Refusal;

class TableReaderUnitTests {

  private static final TableColumns COLUMNS =
      new TableColumns(List.of("Фамилия", "Учёба"), List.of("Дата рождения"), true);

  private static final TableLimits LIMITS = new TableLimits(8 << 20, 1000);
  private static final String SHEET = "<worksheet><sheetData>%s</sheetData>%s</worksheet>";
  private static final String HEADER =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Фамилия</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Учёба</t></is></c></row>";

  private static Table read(byte[] file) {
    return TableReader.read(file, COLUMNS, LIMITS);
  }

  private static Table book(Consumer<Worksheet> fill) {
    return read(Books.book(fill));
  }

  private static AbstractThrowableAssert<?, ?> refused(byte[] file) {
    return assertThatThrownBy(() -> read(file)).isInstanceOf(Refusal.class);
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  @Test
  void aWorkbookIsReadByItsContentWithDatesNumbersAndTextsAsPeopleSeeThem() {
    Table table =
        book(
            sheet -> {
              Books.fill(sheet, 0, row("Фамилия", "Учёба", "Дата рождения", "Телефон"));
              Books.fill(sheet, 1, row(" Озёров\u00A0", 7, null, 79161234567L));
              sheet.value(1, 2, LocalDate.of(2012, 5, 27));
              sheet.style(1, 2).format("dd.mm.yyyy").set();
            });

    assertThat(table.format()).isEqualTo(TableFormat.XLSX);
    assertThat(table.rows())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.number()).isEqualTo(2);
              assertThat(it.cells().values())
                  .containsExactly("Озёров", "7", "27.05.2012", "79161234567");
              assertThat(it.problems()).isEmpty();
            });
  }

  @Test
  void theHeaderIsFoundBelowATitleAndWhateverItsCaseAndBlanks() {
    Table table =
        book(
            sheet -> {
              Books.fill(sheet, 0, row("Список участников"), row(), row("ФАМИЛИЯ *", " учеба "));
              sheet.range(0, 0, 0, 3).merge();
              Books.fill(sheet, 3, row("Озёров", "7А"));
            });

    assertThat(table.header()).containsExactly("Фамилия", "Учёба");
    assertThat(table.rows().get(0).text("Учёба")).isEqualTo("7А");
    assertThat(table.rows().get(0).problems()).isEmpty();
    assertThat(table.rows().get(0).number()).isEqualTo(4);
  }

  @Test
  void theSheetWithTheHeaderIsRead() {
    Map<String, Consumer<Worksheet>> sheets = new LinkedHashMap<>();
    sheets.put("Памятка", it -> Books.fill(it, 0, row("Заполните второй лист")));
    sheets.put("Дети", it -> Books.fill(it, 0, row("Фамилия", "Учёба"), row("Озёров", "7А")));

    Table table = read(Books.sheets(sheets));

    assertThat(table.rows()).hasSize(1);
    assertThat(table.notes()).singleElement().asString().contains("«Дети»");
  }

  @Test
  void mergedCellsAreNamedInTheHeaderAndInTheBody() {
    refused(
            Books.book(
                sheet -> {
                  Books.fill(sheet, 0, row("Фамилия", "Учёба", ""), row("Озёров", "7А"));
                  sheet.range(0, 1, 0, 2).merge();
                }))
        .hasMessageContaining("В заголовке таблицы объединены ячейки B1:C1");
    Table table =
        book(
            sheet -> {
              Books.fill(
                  sheet,
                  0,
                  row("Фамилия", "Учёба"),
                  row("Озёров", "7А"),
                  row("Лугова"),
                  row("Полев", "8Б"));
              sheet.range(1, 1, 2, 1).merge();
            });
    assertThat(table.rows())
        .extracting(it -> it.problems().toString().contains("B2:B3"))
        .containsExactly(true, true, false);
  }

  @Test
  void aFormulaGivesTheValueThatTheBookKeepsOrIsNamed() {
    String body =
        "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1&amp;\"а\"</f><v>Озёров</v></c><c r=\"B2\"><f>3+4</f><v>7</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>Лугова</t></is></c><c r=\"B3\"><f>3+4</f></c></row>"
            + "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>Полев</t></is></c><c r=\"B4\" t=\"e\"><f>A9</f><v>#REF!</v></c></row>";

    List<TableRow> rows = read(Books.raw(SHEET.formatted(HEADER + body, ""))).rows();

    assertThat(rows.get(0).cells().values()).containsExactly("Озёров", "7");
    assertThat(rows.get(1).problems()).singleElement().asString().contains("B3");
    assertThat(rows.get(2).problems()).singleElement().asString().contains("B4");
  }

  @Test
  void hiddenRowsAreReadAndToldOf() {
    String body =
        "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"inlineStr\"><is><t>Озёров</t></is></c></row>";

    Table table = read(Books.raw(SHEET.formatted(HEADER + body, "")));

    assertThat(table.rows()).hasSize(1);
    assertThat(table.notes()).containsExactly("Скрытых строк: 1. Они тоже прочитаны.");
  }

  @Test
  void aHundredThousandRowsAreRefusedEarly() {
    byte[] file =
        Books.book(
            sheet -> {
              Books.fill(sheet, 0, row("Фамилия", "Учёба"));
              for (int i = 1; i <= 100_000; i++) {
                sheet.value(i, 0, "Озёров " + i);
              }
            });
    Instant start = Instant.now();

    refused(file).hasMessageContaining("больше 1000 строк");
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    refused("Фамилия;Учёба\n".concat("а;б\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8))
        .hasMessageContaining("больше 1000 строк");
  }

  @Test
  void aZipBombIsRefusedBeforeItIsUnpacked() {
    byte[] nothing = new byte[16 << 20];

    refused(Books.raw(SHEET.formatted(HEADER, ""), Map.of("xl/media/a.png", nothing)))
        .hasMessageContaining("слишком большой объём");
    refused(Books.raw(SHEET.formatted(HEADER, " ".repeat(16 << 20))))
        .hasMessageContaining("слишком большой объём");
  }

  @Test
  void entitiesAreNeverExpandedNorFetched() {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"ха\"><!ENTITY y SYSTEM \"file:///etc/passwd\">]>";

    refused(
            Books.raw(
                laughs
                    + SHEET.formatted(
                        HEADER + "<row r=\"2\"><c r=\"A2\"><v>&x;&y;</v></c></row>", "")))
        .hasMessageContaining("DOCTYPE");
    refused(
            Books.raw(
                SHEET.formatted(HEADER, ""),
                Map.of("xl/sharedStrings.xml", Books.utf8(laughs + "<sst/>"))))
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void aCellOutOfReachIsRefused() {
    refused(
            Books.raw(
                SHEET.formatted(HEADER + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>", "")))
        .hasMessageContaining("столбцов");
  }

  @Test
  void whatIsNoTableIsRefusedWithTheWayOut() {
    refused(new byte[0]).hasMessageContaining("пуст");
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})
        .hasMessageContaining("XLS");
    byte[] locked =
        ("\u00D0\u00CF\u0011\u00E0...")
            .concat("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
            .getBytes(StandardCharsets.ISO_8859_1);
    refused(locked).hasMessageContaining("паролем");
    refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)).hasMessageContaining("PDF");
    refused(Books.utf8("<html><table><tr><td>Фамилия")).hasMessageContaining("веб-страница");
    refused(Books.zip(Map.of("word/document.xml", Books.utf8("<a/>"))))
        .hasMessageContaining("не книга Excel");
    refused(Books.zip(Map.of("xl/workbook.bin", new byte[1]))).hasMessageContaining("XLSB");
    refused(new byte[] {'P', 'K', 3, 4, 0, 0}).hasMessageContaining("повреждена");
    refused(Books.raw("<worksheet><sheetData><row>")).isInstanceOf(Refusal.class);
    refused(Books.utf8("Имя;Возраст\nИван;40"))
        .hasMessageContaining("нет столбцов: Фамилия, Учёба");
    refused(Books.utf8("Фамилия;Учёба\n")).hasMessageContaining("только заголовок");
    refused(new byte[9 << 20]).hasMessageContaining("больше");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void csvIsReadWithAnySeparatorInBothEncodings(String separator) {
    String text =
        "Список класса\n\nфамилия%1$sучеба%1$sЗаметка\nОзёров%1$s7А%1$sё\n".formatted(separator);

    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1251"))) {
      Table table = read(text.getBytes(charset));
      assertThat(table.rows().get(0).cells())
          .containsEntry("Фамилия", "Озёров")
          .containsEntry("Учёба", "7А")
          .containsEntry("Заметка", "ё");
    }
    assertThat(read(Books.utf8("\uFEFF" + text)).rows()).hasSize(1);
  }

  @Test
  void surplusCellsAndInvisibleSignsAreCaughtInCsv() {
    List<TableRow> rows =
        read(Books.utf8("Фамилия;Учёба\nОзё\u200Bров;7А;лишнее\n\n;\nЛугова;8\u00A0Б\n")).rows();

    assertThat(rows.get(0).text("Фамилия")).isEqualTo("Озёров");
    assertThat(rows.get(0).problems()).singleElement().asString().contains("«лишнее»");
    assertThat(rows.get(1).text("Учёба")).isEqualTo("8 Б");
    assertThat(rows.get(1).number()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv"})
  void anExportIsReadBackAndHoldsNoFormula(String ending) {
    TableExport list =
        new TableExport(
            "Список: класс/7",
            List.of("Фамилия", "Учёба", "Дата рождения"),
            List.of(List.of("=1+1", "@кто", LocalDate.of(2012, 5, 27))));

    Table table = read(list.in(TableFormat.of(ending)));

    assertThat(table.rows().get(0).cells().values()).containsExactly("=1+1", "@кто", "27.05.2012");
  }
}
