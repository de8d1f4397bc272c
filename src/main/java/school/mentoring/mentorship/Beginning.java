package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import school.mentoring.matching.pair.ConfirmedPair;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Sorts the pairs of an order into sets accompanied together: one for each mentor with a login, one
 * for all mentors without, and each of them again for every course that the pairs' meetings take.
 */
final class Beginning {

  private final OrganisationId organisation;
  private final ProgrammeId programme;
  private final OrderId order;
  private final LocalDate startsOn;

  private final Map<SetKey, Accompaniment> sets = new HashMap<>();

  /** A login, null for all mentors without one, and the course of the pairs. */
  private record SetKey(String login, MeetingCycle course) {}

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
   * @param manner the kind of mentoring of a pair
   */
  List<Mentorship> of(
      List<ConfirmedPair> pairs,
      Function<ConfirmedPair, String> login,
      Function<ConfirmedPair, MentoringManner> manner) {
    return pairs.stream().map(it -> begun(it, login.apply(it), manner.apply(it))).toList();
  }

  private Mentorship begun(ConfirmedPair pair, String login, MentoringManner manner) {
    SetKey key = new SetKey(login, manner.cycle(MeetingCycle.FULL));
    Accompaniment set =
        sets.computeIfAbsent(
            key, it -> new Accompaniment(organisation, programme, order, it.login()));
    return new Mentorship(set, pair, startsOn, manner);
  }

  List<Accompaniment> accompaniments() {
    return List.copyOf(sets.values());
  }
}
