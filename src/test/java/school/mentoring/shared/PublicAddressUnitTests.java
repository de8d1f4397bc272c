package school.mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressUnitTests {

  @Test
  void aServerWithoutAnAddressLeadsNowhere() {
    assertThat(new PublicAddress(" ").of("/o/1")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://school.example", "https://school.example/", "http://10.0.0.5:8080/a-1"})
  void pagesStandUnderTheAddress(String address) {
    assertThat(new PublicAddress(address).of("/o/1").orElseThrow())
        .startsWith("http")
        .endsWith("/o/1")
        .doesNotContain("//o");
  }

  @Test
  void aCyrillicServerIsToldInTheSignsThatEveryClientReads() {
    assertThat(new PublicAddress("https://школа12.рф/").of("/o/1"))
        .contains("https://xn--12-6kc3bfr2e.xn--p1ai/o/1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "school.example",
        "ftp://school.example",
        "javascript:alert(1)",
        "https://",
        "https://user:secret@school.example",
        "https://school.example/../admin",
        "https://school.example/?next=",
        "https://school.example/#top",
        "https://school example"
      })
  void anAddressThatCouldLeadElsewhereStopsTheStart(String address) {
    assertThatThrownBy(() -> new PublicAddress(address))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("mentoring.public-address");
  }
}
