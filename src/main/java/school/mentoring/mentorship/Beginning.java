package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import school.mentoring.matching.ConfirmedPair;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Sorts the pairs of an order into sets accompanied together: one for each mentor with a login, one
 * for all mentors without.
 */
final class Beginning {

  private final OrganisationId organisation;
  private final ProgrammeId programme;
  private final OrderId order;
  private final LocalDate startsOn;

  /** By login; the mentors without one are under {@code null}. */
  private final Map<String, Accompaniment> sets = new HashMap<>();

  Beginning(OrganisationId organisation, ProgrammeId programme, OrderId order, LocalDate startsOn) {
    this.organisation = organisation;
    this.programme = programme;
    this.order = order;
    this.startsOn = startsOn;
  }

  /**
   * The mentorships of the pairs.
   *
   * @param login of a pair's mentor; null if there is none
   */
  List<Mentorship> of(List<ConfirmedPair> pairs, Function<ConfirmedPair, String> login) {
    return pairs.stream().map(it -> new Mentorship(set(login.apply(it)), it, startsOn)).toList();
  }

  private Accompaniment set(String login) {
    return sets.computeIfAbsent(login, it -> new Accompaniment(organisation, programme, order, it));
  }

  List<Accompaniment> accompaniments() {
    return List.copyOf(sets.values());
  }
}
