package school.mentoring.order.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import school.mentoring.order.OrderId;
import school.mentoring.order.Series;
import school.mentoring.shared.OrganisationId;

/** Which numbers of a series are taken and which are free. */
@Component
class FreeNumbers {

  private static final int LOOKED_AT_ONCE = 100;

  private final GivenNumberRepository given;

  FreeNumbers(GivenNumberRepository given) {
    this.given = given;
  }

  /** The first running number whose number nobody has, not before the year's start. */
  int first(OrganisationId organisation, SeriesRule rule, int year, int from) {
    return next(organisation, rule, year, from, 1).get(0);
  }

  /** The first running numbers that are free. */
  List<Integer> next(OrganisationId organisation, SeriesRule rule, int year, int from, int many) {
    int begin = Math.max(from, rule.first(year));
    return IntStream.iterate(begin, it -> it + LOOKED_AT_ONCE)
        .boxed()
        .flatMap(it -> free(organisation, rule, year, it).stream())
        .limit(many)
        .toList();
  }

  private List<Integer> free(OrganisationId organisation, SeriesRule rule, int year, int from) {
    List<Integer> running = IntStream.range(from, from + LOOKED_AT_ONCE).boxed().toList();
    NumberPattern look = rule.look();
    Set<String> taken =
        taken(
            organisation,
            rule.series(),
            year,
            running.stream().map(it -> NumberKey.of(look.number(it, year))).toList());
    return running.stream()
        .filter(it -> !taken.contains(NumberKey.of(look.number(it, year))))
        .toList();
  }

  private Set<String> taken(
      OrganisationId organisation, Series series, int year, List<String> keys) {
    return found(organisation, series, year, keys).stream()
        .map(GivenNumber::numberKey)
        .collect(Collectors.toSet());
  }

  private List<GivenNumber> found(
      OrganisationId organisation, Series series, int year, List<String> keys) {
    return given.findByOrganisationAndSeriesAndCalendarYearAndNumberKeyIn(
        organisation, series.key(), year, keys);
  }

  /** The order that has the number, however it was typed. */
  Optional<OrderId> holder(OrganisationId organisation, Series series, int year, String number) {
    return found(organisation, series, year, List.of(NumberKey.of(number))).stream()
        .findFirst()
        .map(GivenNumber::getId);
  }

  void take(GivenNumber number) {
    given.save(number);
  }
}
