package school.mentoring.order.number;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import school.mentoring.shared.Refusal;

/**
 * How the numbers of a series look.
 *
 * @param pattern with «{n}» where the running number stands, or «{nnn}» where it is filled up with
 *     zeros; «{yyyy}» and «{yy}» stand for the calendar year
 */
record NumberPattern(String pattern) {

  private static final Pattern RUNNING = Pattern.compile("\\{(n{1,6})}");

  /** Stands for the running number where a pattern is compared with a number. */
  private static final String ANY = "9876543210";

  private static final int LONGEST = 40;

  NumberPattern {
    pattern = pattern == null ? "" : pattern.strip();
    String rest = RUNNING.matcher(pattern).replaceFirst("").replaceAll("\\{(yyyy|yy)}", "");
    boolean one = RUNNING.matcher(pattern).results().count() == 1;
    if (!one || pattern.length() > LONGEST || rest.matches(".*[{}].*")) {
      throw new Refusal(
          "Образец номера «%s» не подходит: поставьте {n} (или {nnn} с нулями впереди) один раз там, где идёт порядковый номер, например «{n}-ОД» или «{nnn}/{yyyy}», не длиннее %d знаков."
              .formatted(pattern, LONGEST));
    }
    TypedNumber.of(number(pattern, 1, 2026));
  }

  String number(int running, int year) {
    return number(pattern, running, year);
  }

  private static String number(String pattern, int running, int year) {
    return RUNNING
        .matcher(pattern)
        .replaceFirst(it -> ("%0" + it.group(1).length() + "d").formatted(running))
        .replace("{yyyy}", String.valueOf(year))
        .replace("{yy}", "%02d".formatted(year % 100));
  }

  /** The running number in a number of that year, if the number is of this pattern. */
  Optional<Integer> running(String number, int year) {
    String any = NumberKey.of(number(pattern.replaceFirst("\\{n+}", ANY), 1, year));
    int place = any.indexOf(ANY);
    String before = Pattern.quote(any.substring(0, place));
    String after = Pattern.quote(any.substring(place + ANY.length()));
    Matcher found = Pattern.compile(before + "(\\d{1,6})" + after).matcher(NumberKey.of(number));
    return found.matches() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
  }
}
