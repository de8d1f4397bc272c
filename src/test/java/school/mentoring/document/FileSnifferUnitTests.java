package school.mentoring.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
