package school.mentoring.order.web;

import java.util.Optional;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderSearch;
import school.mentoring.order.OrderState;

/** What was typed into the search of the register, as the address carries it. */
record RegisterQuery(String words, String kind, Integer year, String state, Integer page) {

  private static Optional<String> filled(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
  }

  OrderSearch search() {
    return new OrderSearch(
        filled(words),
        filled(kind).map(OrderKind::of),
        Optional.ofNullable(year),
        filled(state).flatMap(OrderState::find));
  }

  int number() {
    return page == null ? 0 : Math.max(0, page);
  }
}
