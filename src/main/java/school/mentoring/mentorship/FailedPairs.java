package school.mentoring.mentorship;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import school.mentoring.shared.Refusal;

/** Finds the pairs that somebody named by their numbers in the order's annex. */
public final class FailedPairs {

  private static final int LONGEST_NUMBER = 6;

  private FailedPairs() {}

  /**
   * Reads numbers as people write them: «2, 5».
   *
   * @throws Refusal if there is something else in the text
   */
  public static Set<Integer> numbers(String text) {
    Set<Integer> numbers = new TreeSet<>();
    Arrays.stream(text.split("[,;\\s]+"))
        .filter(it -> !it.isEmpty())
        .forEach(it -> numbers.add(number(it)));
    return numbers;
  }

  private static int number(String text) {
    if (!text.matches("\\d{1," + LONGEST_NUMBER + "}")) {
      throw new Refusal(
          "Номера пар: «%s» не номер. Укажите номера из приложения к приказу через запятую, например 2, 5."
              .formatted(text));
    }
    return Integer.parseInt(text);
  }

  static List<Mentorship> among(List<Mentorship> active, Set<Integer> rows) {
    return rows.isEmpty() ? onlyOne(active) : named(active, rows);
  }

  /** The pairs of these numbers; a number of no pair is refused. */
  static List<Mentorship> named(List<Mentorship> active, Set<Integer> rows) {
    Set<Integer> known = active.stream().map(Mentorship::row).collect(Collectors.toSet());
    rows.stream().filter(it -> !known.contains(it)).findFirst().ifPresent(it -> unknown(it, known));
    return active.stream().filter(it -> rows.contains(it.row())).toList();
  }

  private static List<Mentorship> onlyOne(List<Mentorship> active) {
    if (active.size() > 1) {
      throw new Refusal(
          "Номера пар не указаны, а пар несколько: впишите номера тех, что не сложились: %s."
              .formatted(listed(active.stream().map(Mentorship::row).toList())));
    }
    return active;
  }

  private static void unknown(int row, Set<Integer> known) {
    throw new Refusal(
        "Пары с номером %d здесь нет: укажите номера из списка: %s."
            .formatted(row, listed(new TreeSet<>(known))));
  }

  private static String listed(Iterable<Integer> rows) {
    StringBuilder text = new StringBuilder();
    rows.forEach(it -> text.append(text.isEmpty() ? "" : ", ").append(it));
    return text.toString();
  }
}
