package school.mentoring.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileSnifferUnitTests {

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(int... signs) {
    byte[] bytes = new byte[signs.length];
    for (int i = 0; i < signs.length; i++) {
      bytes[i] = (byte) signs[i];
    }
    return bytes;
  }

  @Test
  void plainKindsAreToldByTheirFirstSigns() {
    assertThat(FileSniffer.kind("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
        .contains(FileKind.PDF);
    assertThat(FileSniffer.kind(bytes(0xFF, 0xD8, 0xFF, 0xE0))).contains(FileKind.JPG);
    assertThat(FileSniffer.kind(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0)))
        .contains(FileKind.PNG);
  }

  @Test
  void aDetachedSignatureIsToldByItsType() {
    byte[] der =
        bytes(
            0x30, 0x82, 0x0D, 0x11, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07,
            0x02, 0xA0, 0x82, 0x0D, 0x02, 0x30, 0x82, 0x0C, 0xFE, 0x02, 0x01, 0x01, 0x31, 0x0C,
            0x30, 0x0A, 0x06, 0x08);
    String text = Base64.getMimeEncoder().encodeToString(der);
    String lines = "-----BEGIN CMS-----\n" + text + "\n-----END CMS-----\n";

    assertThat(FileSniffer.kind(der)).contains(FileKind.SIGNATURE);
    assertThat(FileSniffer.kind(text.getBytes(StandardCharsets.US_ASCII)))
        .contains(FileKind.SIGNATURE);
    assertThat(FileSniffer.kind(lines.getBytes(StandardCharsets.US_ASCII)))
        .contains(FileKind.SIGNATURE);
    der[12] = 0x06;
    assertThat(FileSniffer.kind(der)).as("another sequence").isEmpty();
  }

  @Test
  void packagesAreToldByWhatIsInThem() throws IOException {
    assertThat(FileSniffer.kind(zip(Map.of("[Content_Types].xml", "", "word/document.xml", ""))))
        .contains(FileKind.DOCX);
    assertThat(FileSniffer.kind(zip(Map.of("[Content_Types].xml", "", "xl/workbook.xml", ""))))
        .contains(FileKind.XLSX);
    assertThat(FileSniffer.kind(zip(Map.of("mimetype", FileKind.ODT.mediaType()))))
        .contains(FileKind.ODT);
  }

  @Test
  void whatIsNoneOfTheKindsIsRefusedWhateverItIsCalled() throws IOException {
    assertThat(FileSniffer.kind("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(FileSniffer.kind(bytes('M', 'Z', 0x90, 0))).isEmpty();
    assertThat(FileSniffer.kind(bytes('P', 'K', 3, 4, 0, 0))).isEmpty();
    assertThat(FileSniffer.kind(zip(Map.of("payload.exe", "")))).isEmpty();
    assertThat(
            FileSniffer.kind(
                zip(Map.of("mimetype", "application/vnd.oasis.opendocument.graphics"))))
        .isEmpty();
    assertThat(
            FileSniffer.kind(
                zip(
                    Map.of(
                        "[Content_Types].xml",
                        "",
                        "word/document.xml",
                        "",
                        "word/vbaProject.bin",
                        ""))))
        .isEmpty();
  }

  @Test
  void aNameGetsTheEndingOfItsContent() {
    assertThat(FileKind.PDF.named("приказ.docx")).isEqualTo("приказ.docx.pdf");
    assertThat(FileKind.JPG.named("скан.JPEG")).isEqualTo("скан.JPEG");
  }
}
