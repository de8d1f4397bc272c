package school.mentoring.shared.table;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import school.mentoring.shared.Refusal;

/** Workbooks that somebody means ill with. */
class SafeWorkbookUnitTests {

  private static final TableLimits LIMITS = new TableLimits(2 << 20, 5_000);

  private static byte[] book(String part, String content) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file)) {
      put(zip, "xl/workbook.xml", "<workbook/>");
      put(zip, part, content);
    }
    return file.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void refused(byte[] file, String told) {
    assertThatThrownBy(() -> SafeWorkbook.check(file, LIMITS))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(told);
  }

  @Test
  void aPlainWorkbookPasses() throws IOException {
    byte[] plain = book("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");

    assertThatCode(() -> SafeWorkbook.check(plain, LIMITS)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/vbaProject.bin",
        "xl/other/VBAPROJECT.BIN",
        "xl/macrosheets/sheet1.xml",
        "xl/activeX/activeX1.xml"
      })
  void whateverCarriesMacrosIsRefused(String part) throws IOException {
    refused(book(part, "x"), "макросы");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xl/externalLinks/externalLink1.xml",
        "xl/embeddings/oleObject1.bin",
        "xl/connections.xml",
        "xl/queryTables/queryTable1.xml"
      })
  void whateverReachesOutsideIsRefused(String part) throws IOException {
    refused(book(part, "<ddeLink/>"), "связи с другими файлами");
  }

  @Test
  void emptyCellsCostMemoryToo() throws IOException {
    Random styles = new Random(6);
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 160_000; row++) {
      rows.append("<row><c r=\"A%d\" s=\"%d\"/></row>".formatted(row, styles.nextInt(50_000)));
    }

    refused(
        book(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"),
        "слишком много ячеек");
  }

  @ParameterizedTest
  @CsvSource({"0, старого вида", "1, закрыта паролем"})
  void anOldOrLockedBookIsNamedForWhatItIs(int locked, String told) {
    byte[] sign = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    byte[] file = new byte[200];
    System.arraycopy(sign, 0, file, 0, sign.length);
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    System.arraycopy(name, 0, file, 100, name.length * locked);

    refused(file, told);
  }

  @Test
  void aTextWithTheNameOfABookIsNone() {
    refused("а;б\n=cmd|'/c calc'!A1".getBytes(StandardCharsets.UTF_8), "не книга Excel");
  }
}
