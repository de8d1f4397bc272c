package school.mentoring.enrolment.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryDateUnitTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "27.05.2012",
        "27.5.2012 0:00",
        "27/05/2012",
        "27-05-2012",
        "2012-05-27",
        "2012-05-27T00:00:00",
        "27 мая 2012",
        "27 МАЯ 2012 г.",
        "27  мая 2012 года",
        "41056"
      })
  void aDayIsUnderstoodHoweverItIsWritten(String text) {
    assertThat(EntryDate.find(text))
        .hasValueSatisfying(it -> assertThat(it).isEqualTo("2012-05-27"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "27.05.12",
        "31.02.2012",
        "27 травня 2012",
        "31 июня 2012",
        "2012",
        "999999",
        "мая"
      })
  void whatMayMeanAnotherDayIsNone(String text) {
    assertThat(EntryDate.find(text)).isEmpty();
  }
}
