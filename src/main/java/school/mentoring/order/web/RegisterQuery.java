package school.mentoring.order.web;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderState;
import school.mentoring.order.Series;
import school.mentoring.order.register.OrderSearch;
import school.mentoring.shared.Refusal;

/**
 * What was typed into the search of the register, as the address carries it.
 *
 * @param sort {@code oldest} for the oldest first
 */
record RegisterQuery(
    String number,
    String words,
    String person,
    String kind,
    String series,
    String year,
    String state,
    String sort,
    String page) {

  private static final int LAST_PAGE = 399;

  OrderSearch search() {
    return new OrderSearch(
        filled(number),
        filled(words),
        filled(person),
        filled(kind).map(OrderKind::of),
        filled(series).map(Series::of),
        filled(year).map(RegisterQuery::calendarYear),
        filled(state).map(RegisterQuery::orderState),
        oldestFirst());
  }

  public boolean oldestFirst() {
    return "oldest".equals(sort);
  }

  /** Whether nothing is searched for. */
  public boolean isEmpty() {
    return Stream.of(number, words, person, kind, series, year, state)
        .allMatch(it -> filled(it).isEmpty());
  }

  /** Whether more is asked for than the page shows at once. */
  public boolean narrowed() {
    return Stream.of(kind, series, state, sort).anyMatch(it -> filled(it).isPresent());
  }

  /** From 0; whoever wants to look further narrows the search. */
  int pageNumber() {
    return filled(page)
        .filter(it -> it.matches("\\d{1,9}"))
        .map(it -> Math.min(LAST_PAGE, Integer.parseInt(it)))
        .orElse(0);
  }

  public boolean isLastPage() {
    return pageNumber() == LAST_PAGE;
  }

  /** The address of the same search, sorted so, from that page. */
  public String address(String otherSort, int otherPage) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath("/orders");
    with(address, "number", number);
    with(address, "words", words);
    with(address, "person", person);
    with(address, "kind", kind);
    with(address, "series", series);
    with(address, "year", year);
    with(address, "state", state);
    with(address, "sort", otherSort);
    with(address, "page", otherPage == 0 ? null : String.valueOf(otherPage));
    return address.encode().toUriString();
  }

  public String toPage(int otherPage) {
    return address(sort, otherPage);
  }

  private static void with(UriComponentsBuilder address, String name, String value) {
    // as a variable, so that whatever was typed is encoded
    filled(value)
        .ifPresent(it -> address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, it)));
  }

  private static Optional<String> filled(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
  }

  private static int calendarYear(String typed) {
    if (!typed.matches("(19|20)\\d\\d")) {
      throw new Refusal(
          "Поле «Год»: «%s» не год. Введите год четырьмя цифрами, например 2026."
              .formatted(typed.substring(0, Math.min(20, typed.length()))));
    }
    return Integer.parseInt(typed);
  }

  private static OrderState orderState(String name) {
    return OrderState.find(name)
        .orElseThrow(
            () ->
                new Refusal(
                    "Состояние «%s» неизвестно: выберите его из списка."
                        .formatted(name.substring(0, Math.min(20, name.length())))));
  }
}
