package school.mentoring.matching.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.ConsentPolicy;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Amendment;
import school.mentoring.matching.Amendments;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.pair.ConfirmedPair;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.OrderObstacle;

/** The order on pairs waits for the papers of each: of the labour law, of a minor's parents. */
@Component
class PairsOrderObstacle implements OrderObstacle {

  private final Matchings matchings;
  private final Amendments amendments;
  private final Participants participants;
  private final Clock clock;

  PairsOrderObstacle(
      Matchings matchings, Amendments amendments, Participants participants, Clock clock) {
    this.matchings = matchings;
    this.amendments = amendments;
    this.participants = participants;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> about(Order order) {
    List<ConfirmedPair> pairs = pairs(order);
    Map<MentorId, Mentor> mentors =
        by(
            participants.mentors(
                order.organisation(), pairs.stream().map(ConfirmedPair::mentor).toList()),
            Mentor::id);
    Map<MenteeId, Mentee> mentees =
        by(
            participants.mentees(
                order.organisation(), pairs.stream().map(ConfirmedPair::mentee).toList()),
            Mentee::id);
    LocalDate today = LocalDate.now(clock);
    return pairs.stream()
        .filter(it -> mentors.containsKey(it.mentor()) && mentees.containsKey(it.mentee()))
        .flatMap(
            it ->
                ConsentPolicy.beforeOrder(mentors.get(it.mentor()), mentees.get(it.mentee()), today)
                    .stream())
        .distinct()
        .toList();
  }

  /** The pairs that an order joins, the first ones or those of a change. */
  private List<ConfirmedPair> pairs(Order order) {
    if (order.kind().equals(OrderKind.CHANGE_PAIRS)) {
      return amendments
          .find(order.organisation(), order.subject())
          .map(Amendment::begins)
          .orElse(List.of());
    }
    return order.kind().equals(OrderKind.PAIRS) && order.subject() != null
        ? matchings.confirmedPairs(order.organisation(), ProposalId.of(order.subject()))
        : List.of();
  }

  private static <K, P> Map<K, P> by(List<P> people, Function<P, K> id) {
    return people.stream().collect(Collectors.toMap(id, it -> it));
  }
}
