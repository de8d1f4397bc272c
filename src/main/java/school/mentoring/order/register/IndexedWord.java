package school.mentoring.order.register;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import school.mentoring.order.Annex;
import school.mentoring.order.Order;
import school.mentoring.order.number.NumberKey;
import school.mentoring.order.text.OrderText;

/**
 * A word by which an order is found.
 *
 * @param about what the word says of the order
 */
record IndexedWord(About about, String word) {

  /** What is looked for. */
  enum About {
    /** Words of the heading, the subject, the titles of annexes, the number. */
    TEXT,
    /** Names of people. */
    PERSON,
    /** The number as a whole, as {@link NumberKey} has it. */
    NUMBER
  }

  /** All that an order is found by. */
  static Set<IndexedWord> of(Order order) {
    Set<IndexedWord> words = said(order.text(), order.subject(), order.annexes());
    words.addAll(people(order.executor()));
    order.signatory().ifPresent(it -> words.addAll(people(it.name())));
    order.sheet().lines().forEach(it -> words.addAll(people(it.name())));
    order.number().ifPresent(it -> words.addAll(number(it)));
    return words;
  }

  /** What the text and the annexes give: in them a name is whatever begins with a capital. */
  static Set<IndexedWord> said(OrderText text, String subject, List<Annex> annexes) {
    Set<IndexedWord> words = new HashSet<>(all(About.TEXT, Words.of(text.heading())));
    words.addAll(all(About.TEXT, Words.of(subject)));
    words.addAll(all(About.PERSON, Words.capitalised(text.heading())));
    words.addAll(all(About.PERSON, Words.capitalised(text.preamble())));
    words.addAll(all(About.PERSON, Words.capitalised(text.points())));
    annexes.forEach(it -> words.addAll(annex(it)));
    return words;
  }

  private static Set<IndexedWord> annex(Annex annex) {
    Set<IndexedWord> words = all(About.TEXT, Words.of(annex.title()));
    annex.rows().stream()
        .flatMap(List::stream)
        .forEach(it -> words.addAll(all(About.PERSON, Words.capitalised(it))));
    return words;
  }

  static Set<IndexedWord> people(String names) {
    return all(About.PERSON, Words.of(names));
  }

  static Set<IndexedWord> number(String number) {
    Set<IndexedWord> words = all(About.TEXT, Words.of(number));
    words.add(new IndexedWord(About.NUMBER, NumberKey.of(number)));
    return words;
  }

  private static Set<IndexedWord> all(About about, Set<String> words) {
    Set<IndexedWord> indexed = new HashSet<>();
    words.forEach(it -> indexed.add(new IndexedWord(about, it)));
    return indexed;
  }
}
