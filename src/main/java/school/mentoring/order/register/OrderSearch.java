package school.mentoring.order.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderState;
import school.mentoring.order.Series;
import school.mentoring.shared.Refusal;

/**
 * What is looked for in the register; whatever is empty does not narrow the search.
 *
 * @param number or its beginning
 * @param words of the heading, of the titles of annexes
 * @param person whom the order names
 * @param series in whose register the order stands
 * @param year calendar year of the order's date
 * @param oldestFirst by the date; the newest first otherwise
 */
public record OrderSearch(
    Optional<String> number,
    Optional<String> words,
    Optional<String> person,
    Optional<OrderKind> kind,
    Optional<Series> series,
    Optional<Integer> year,
    Optional<OrderState> state,
    boolean oldestFirst) {

  private static final int LONGEST = 200;

  /**
   * The beginnings of words that an order must have.
   *
   * @throws Refusal if something typed has nothing that could be looked for
   */
  List<SearchTerm> terms() {
    return Stream.of(
            number.map(it -> some("Номер", it, SearchTerm.number(shortened(it)))),
            words.map(it -> some("Слова", it, SearchTerm.words(shortened(it)))),
            person.map(it -> some("Человек", it, SearchTerm.person(shortened(it)))))
        .flatMap(Optional::stream)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private static String shortened(String typed) {
    return typed.substring(0, Math.min(LONGEST, typed.length()));
  }

  private static List<SearchTerm> some(String field, String typed, List<SearchTerm> terms) {
    if (terms.isEmpty()) {
      throw new Refusal(
          "Поле «%s»: по «%s» искать нечего. Введите хотя бы две буквы слова или цифру."
              .formatted(field, shortened(typed)));
    }
    return terms;
  }
}
