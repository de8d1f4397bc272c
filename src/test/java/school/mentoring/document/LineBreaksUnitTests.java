package school.mentoring.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksUnitTests {

  /** A stroke «|» stands where the text may break. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "в |2026/2027 |учебном |году",
        "приказ |от |30.08.2026 |№\u00a010-ОД, |пункт |1",
        "№\u00a0197-ФЗ. |Письмо |№\u00a0МР-42/02",
        "№\u00a0п/п",
        "приказ |от |20.08.2026 |№ 3-ОД; |протокол |№ 12",
        "учебно-|воспитательная |работа",
        "Верхнеозёрская-|Заречная |А. К., |директор |О. |класс |5А. |Итог",
        "доля |100 % |из |2,5 %, |разница |−10,4 |балла, |то |есть |3 |из |12",
        "высокопревосходительствующий |вид"
      })
  void numbersAndInitialsAreNotBroken(String text) {
    LineBreaks breaks = new LineBreaks();
    String plain = text.replace("|", "");
    breaks.setText(plain);

    StringBuilder marked = new StringBuilder(plain);
    int added = 0;
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      if (at < plain.length()) {
        marked.insert(at + added++, '|');
      }
    }
    assertThat(marked.toString()).isEqualTo(text);
  }

  @Test
  void whatIsLongerThanAnyWordIsBrokenAnywhereButInsideASign() {
    LineBreaks breaks = new LineBreaks();
    breaks.setText("да " + "😀".repeat(20) + "щ".repeat(20));

    List<Integer> places = new ArrayList<>();
    for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
      places.add(at);
    }
    assertThat(places).contains(3, 5, 7, 43, 44, 45, 63).doesNotContain(1, 4, 6);
  }
}
