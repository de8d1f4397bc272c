package school.mentoring.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

class DownloadUnitTests {

  private static final int ROOM_OF_A_HEADER = 4_000;

  private static String header(String name) {
    return Download.pdf(name, new byte[0]).getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Приказ\r\nSet-Cookie: a=b",
        "Письмо\"; filename=\"evil.exe",
        "Клуб «Искра», ООО; филиал",
        "a\u0000b\u0085c\u2028d",
        "../../etc/passwd"
      })
  void aNameStaysOneNameInOneHeader(String name) {
    String header = header(name);

    assertThat(header).matches("[\\x20-\\x7e]+").startsWith("attachment; filename=");
    assertThat(header).doesNotContain("evil.exe\"; ").doesNotContain("/etc");
    String read = ContentDisposition.parse(header).getFilename();
    assertThat(read).endsWith(".pdf").doesNotContain("\r", "\n", "\"", "/", "\\");
  }

  @Test
  void aNameThatHasNoRoomIsCutBeforeItsEnding() {
    String header = header("Щ".repeat(1_000));

    assertThat(header).hasSizeLessThan(ROOM_OF_A_HEADER);
    assertThat(ContentDisposition.parse(header).getFilename()).endsWith("Щ.pdf").hasSize(120);
  }
}
