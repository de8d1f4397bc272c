package school.mentoring.order.register;

import java.util.Optional;

/** Searches of the register by one thing. */
public final class Searches {

  private Searches() {}

  public static OrderSearch number(String number) {
    return search(number, null, null);
  }

  public static OrderSearch words(String words) {
    return search(null, words, null);
  }

  public static OrderSearch person(String person) {
    return search(null, null, person);
  }

  private static OrderSearch search(String number, String words, String person) {
    return new OrderSearch(
        Optional.ofNullable(number),
        Optional.ofNullable(words),
        Optional.ofNullable(person),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
