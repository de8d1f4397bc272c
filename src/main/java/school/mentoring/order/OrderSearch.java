package school.mentoring.order;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.jpa.domain.Specification;
import school.mentoring.shared.OrganisationId;

/**
 * What is looked for in the register; whatever is empty does not narrow the search.
 *
 * @param words a part of the number or of the heading
 * @param year calendar year of the order's date
 */
public record OrderSearch(
    Optional<String> words,
    Optional<OrderKind> kind,
    Optional<Integer> year,
    Optional<OrderState> state) {

  /** All orders. */
  public static OrderSearch everything() {
    return new OrderSearch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  Specification<Order> in(OrganisationId organisation, LocalDate today) {
    return (order, query, is) ->
        is.and(
            Stream.of(
                    Optional.of(is.equal(order.get("organisation"), organisation)),
                    words.map(it -> says(order, is, it)),
                    kind.map(it -> is.equal(order.get("kind"), it)),
                    year.map(it -> is.equal(order.get("entry").get("calendarYear"), it)),
                    state.map(it -> stands(order, is, it, today)))
                .flatMap(Optional::stream)
                .toArray(Predicate[]::new));
  }

  private static Predicate says(Root<Order> order, CriteriaBuilder is, String words) {
    String part = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
    return is.or(
        is.like(is.lower(order.get("entry").get("number")), part, '!'),
        is.like(is.lower(order.get("text").get("heading")), part, '!'));
  }

  /** A registered order is in force from its first day on, which no column says. */
  private static Predicate stands(
      Root<Order> order, CriteriaBuilder is, OrderState state, LocalDate today) {
    return switch (state) {
      case IN_FORCE ->
          is.and(
              is.lessThanOrEqualTo(order.get("entry").get("effectiveOn"), today),
              is.or(
                  is.isNull(order.get("cancelledOn")),
                  is.greaterThan(order.get("cancelledOn"), today)));
      case REGISTERED ->
          is.and(
              is.greaterThan(order.get("entry").get("effectiveOn"), today),
              is.or(
                  is.isNull(order.get("cancelledOn")),
                  is.greaterThan(order.get("cancelledOn"), today)));
      case CANCELLED -> is.lessThanOrEqualTo(order.get("cancelledOn"), today);
      default -> is.equal(order.get("state"), state);
    };
  }
}
