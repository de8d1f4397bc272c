package school.mentoring.shared.russian;

import java.math.BigDecimal;

/**
 * A noun that agrees with the number before it.
 *
 * @param one with 1 and 21: «встреча»
 * @param few with 2, and with a fraction: «встречи»
 * @param many with 5 and 11: «встреч»
 */
public record CountedNoun(String one, String few, String many) {

  /** Days with lessons. */
  public static final CountedNoun SCHOOL_DAYS =
      new CountedNoun("учебный день", "учебных дня", "учебных дней");

  /** «21 встреча». */
  public String of(long count) {
    return count + " " + after(BigDecimal.valueOf(count));
  }

  /** The noun alone, as it stands after the number: «встречи» after 2,5. */
  public String after(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros().abs();
    if (plain.scale() > 0) {
      return few;
    }
    long last = plain.longValue() % 100;
    if (last >= 11 && last <= 14) {
      return many;
    }
    return switch ((int) (last % 10)) {
      case 1 -> one;
      case 2, 3, 4 -> few;
      default -> many;
    };
  }

  /** A verb or participle that agrees with a number: «проведена» with 21, «проведено» with 11. */
  public static String agreed(BigDecimal number, String withOne, String otherwise) {
    return new CountedNoun(withOne, otherwise, otherwise).after(number);
  }
}
