package school.mentoring.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextLengthUnitTests {

  @Test
  void aTextOfTheLongestLengthFitsAndNoneDoesToo() {
    assertThat(TextLength.fitting("Причина", "пять!", 5)).isEqualTo("пять!");
    assertThat(TextLength.fitting("Причина", null, 5)).isNull();
    assertThat(TextLength.problem("Причина", "", 0)).isEmpty();
  }

  @Test
  void aLongerTextIsRefusedWithItsFieldAndBothLengths() {
    assertThatThrownBy(() -> TextLength.fitting("Причина", "шесть!", 5))
        .isInstanceOf(Refusal.class)
        .hasMessage("Поле «Причина»: 6 знаков, а можно не больше 5. Сократите текст.");
  }
}
