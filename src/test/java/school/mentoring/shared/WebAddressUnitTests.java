package school.mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressUnitTests {

  private static WebAddress of(String typed) {
    return WebAddress.of(typed).orElseThrow(() -> new AssertionError(typed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://школа12.рф/наставничество | https://ШКОЛА12.РФ/наставничество/",
        "https://школа12.рф | https://xn--12-6kc3bfr2e.xn--p1ai/",
        "https://школа12.рф/лучшие | https://школа12.рф:443/%D0%BB%D1%83%D1%87%D1%88%D0%B8%D0%B5",
        "https://school.example/a | HTTPS://School.Example./b/../%61",
        "http://school.example/й | http://school.example:80/й",
        "https://school.example/a%2fb | https://school.example/a%2Fb",
        "https://school.example/a#top | https://school.example/a"
      })
  void onePageIsOneAddressHoweverItIsTyped(String one, String other) {
    assertThat(of(one)).isEqualTo(of(other));
    assertThat(of(one).toString()).matches("\\p{ASCII}+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://школа12.рф | https://школа13.рф",
        "https://школа12.рф | http://школа12.рф",
        "https://школа12.рф/наставничество | https://школа12.рф/наставники",
        "https://school.example/a | https://school.example/A",
        "https://school.example/a?id=1 | https://school.example/a",
        "https://school.example/a%2Fb | https://school.example/a/b",
        "https://school.example:8443 | https://school.example"
      })
  void twoPagesAreTwo(String one, String other) {
    assertThat(of(one)).isNotEqualTo(of(other));
    assertThat(of(one).covers(of(other)) && of(other).covers(of(one))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "школа12.рф",
        "ftp://школа12.рф",
        "javascript:alert(1)",
        "https://",
        "https://a@школа12.рф",
        "https://школа 12.рф",
        "https://школа12.рф/%zz",
        "https://школа12.рф/%2",
        "https://школа12.рф/<b>",
        "https://школа_12.рф",
        "https://-школа.рф"
      })
  void whatIsNoAddressIsNone(String typed) {
    assertThat(WebAddress.of(typed)).as(typed).isEmpty();
  }

  @Test
  void whatLiesUnderAPageIsCoveredAndItsNeighbourIsNot() {
    WebAddress page = of("https://школа12.рф/наставничество");

    assertThat(page.covers(of("https://xn--12-6kc3bfr2e.xn--p1ai/наставничество/2027"))).isTrue();
    assertThat(page.covers(of("https://школа12.рф/наставничество-2"))).isFalse();
    assertThat(page.covers(of("https://школа12.рф/наставничество/../новости"))).isFalse();
    assertThat(page.covers(of("https://школа12.рф"))).isFalse();
    assertThat(of("https://школа12.рф/доска?год=2027").covers(of("https://школа12.рф/доска")))
        .isFalse();
  }
}
