package school.mentoring.monitoring.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SmallGroupsUnitTests {

  private static final SmallGroups FIVE = new SmallGroups(5);

  @Test
  void groupsThatAreBigEnoughAreShown() {
    assertThat(FIVE.hidden(Map.of("a", 5, "b", 8))).isEmpty();
  }

  @Test
  void oneSmallGroupTakesTheNextOneWithIt() {
    assertThat(FIVE.hidden(Map.of("a", 9, "b", 3, "c", 6))).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void severalSmallOnesTogetherSmallerThanAGroupTakeTheNextOneToo() {
    assertThat(FIVE.hidden(Map.of("a", 9, "b", 1, "c", 2, "d", 7)))
        .containsExactlyInAnyOrder("b", "c", "d");
  }

  @Test
  void severalSmallOnesThatMakeAGroupTogetherHideNobodyElse() {
    assertThat(FIVE.hidden(Map.of("a", 9, "b", 3, "c", 4))).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void aGroupWithoutAnybodyHidesNothing() {
    assertThat(FIVE.hidden(Map.of("a", 9, "b", 0))).isEmpty();
  }

  @Test
  void whatIsHiddenAlreadyStaysHiddenInEveryQuestion() {
    assertThat(FIVE.hidden(Map.of("a", 9, "b", 6), Set.of("b")))
        .containsExactlyInAnyOrder("a", "b");
  }

  /** Whatever the sizes: the total less what is shown never tells fewer people than a group. */
  @Test
  void whatIsLeftOfTheTotalIsNeverASmallGroup() {
    for (int a = 0; a < 12; a++) {
      for (int b = 0; b < 12; b++) {
        for (int c = 0; c < 12; c++) {
          Map<String, Integer> sizes = Map.of("a", a, "b", b, "c", c);
          Set<String> hidden = FIVE.hidden(sizes);
          int left = hidden.stream().mapToInt(sizes::get).sum();
          boolean totalShown = !FIVE.tooFew(a + b + c);
          assertThat(left == 0 || !totalShown || left >= 5).as(sizes.toString()).isTrue();
          assertThat(sizes.keySet())
              .allMatch(it -> hidden.contains(it) || sizes.get(it) == 0 || sizes.get(it) >= 5);
        }
      }
    }
  }
}
