package school.mentoring.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailUnitTests {

  private static String subject(String typed) {
    return new Mail("key", "reader@school.example", typed, "").subject();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Встреча\r\nBcc: all@a.example", "Встреча\u2028Bcc: all@a.example\u0000\u202E"})
  void aSubjectIsOneLine(String typed) {
    assertThat(subject(typed)).isEqualTo("Встреча Bcc: all@a.example");
  }

  @Test
  void aSubjectIsNoLongerThanTheOutboxKeeps() {
    assertThat(subject("Щ".repeat(1_000))).hasSize(250).endsWith("Щ…");
    assertThat(subject("Встреча, «12»")).isEqualTo("Встреча, «12»");
  }
}
