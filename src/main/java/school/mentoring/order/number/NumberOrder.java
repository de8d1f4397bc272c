package school.mentoring.order.number;

import java.util.Comparator;
import java.util.regex.Pattern;

/** Numbers as people count them: «9-ОД» before «10-ОД», «45» before «45/1». */
public final class NumberOrder {

  public static final Comparator<String> NATURAL = Comparator.comparing(NumberOrder::padded);

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private NumberOrder() {}

  private static String padded(String number) {
    return DIGITS
        .matcher(NumberKey.of(number))
        .replaceAll(it -> "0".repeat(Math.max(0, 50 - it.group().length())) + it.group());
  }
}
