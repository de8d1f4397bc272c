package school.mentoring.order.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import school.mentoring.shared.Refusal;

class NumberUnitTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ОД", "{n}-{n}", "{n}-{x}", "{n}-очень-длинный-образец-номера-приказа-школы"})
  void aPatternWithoutOneRunningNumberIsRefused(String pattern) {
    assertThatThrownBy(() -> new NumberPattern(pattern))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("{n}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "№",
        "-/-",
        "б/н",
        "12\n13",
        "12\t3",
        "12<b>",
        "=12+",
        "1234567890-1234567890-1234567890-1234567890-1234567"
      })
  void whatIsNoNumberIsRefusedNamingIt(String typed) {
    assertThatThrownBy(() -> TypedNumber.of(typed))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("Номер приказа «");
  }

  @Test
  void numbersAreKeptAsTheyAreTypedWithoutTheSignOfANumber() {
    assertThat(TypedNumber.of(" № 47 § 3 ")).contains("47 § 3");
    assertThat(TypedNumber.of("152-осн.")).contains("152-осн.");
    assertThat(TypedNumber.of(" ")).isEmpty();
  }

  @Test
  void aPatternFillsUpWithZerosAndNamesTheYear() {
    assertThat(new NumberPattern("{nnn}/{yy}-Д").number(7, 2026)).isEqualTo("007/26-Д");
    assertThat(new NumberPattern("{n}-{yyyy}").number(1007, 2026)).isEqualTo("1007-2026");
    assertThat(new NumberPattern("78. {n}-осн.").running("78.12-ОСН", 2026)).contains(12);
    assertThat(new NumberPattern("{n}-ОД").running("12-1-ОД", 2026)).isEmpty();
  }
}
