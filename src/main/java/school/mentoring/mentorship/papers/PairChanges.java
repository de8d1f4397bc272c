package school.mentoring.mentorship.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.order.Order;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * What has changed in the composition of a programme's pairs since the last order on changes, or
 * since the first order on pairs: pairs that ended before their time or are about to, and pairs
 * that began. What that order already lists is left out. Why a pair ended is nobody's business but
 * its own: an order is read by many.
 */
@Service
public class PairChanges {

  private static final Set<MentorshipState> ENDED =
      Set.of(MentorshipState.TRIAL_FAILED, MentorshipState.ENDED_EARLY);

  private final LabourCases cases;
  private final Orders orders;

  PairChanges(LabourCases cases, Orders orders) {
    this.cases = cases;
    this.orders = orders;
  }

  /** Whether an order on changes would have something to say. */
  @Transactional(readOnly = true)
  public boolean any(OrganisationId organisation, ProgrammeId programme) {
    return !since(organisation, programme).isEmpty();
  }

  @Transactional(readOnly = true)
  List<PairChange> since(OrganisationId organisation, ProgrammeId programme) {
    Optional<Order> last = last(orders.of(organisation, programme));
    if (last.isEmpty()) {
      return List.of();
    }
    LocalDate from = last.get().date().orElseThrow();
    List<LabourCase> pairs = cases.of(organisation, programme);
    Set<List<String>> listed = listed(last.get());
    return Stream.concat(
            pairs.stream().filter(it -> hasEnded(it, from)).map(PairChange::ended),
            pairs.stream().filter(it -> hasBegun(it.pair(), last.get())).map(PairChange::begun))
        .filter(it -> !listed.contains(it.cells()))
        .toList();
  }

  private static Optional<Order> last(List<Order> issued) {
    List<Order> registered = issued.stream().filter(it -> it.entry().isPresent()).toList();
    return registered.stream()
        .filter(it -> it.kind().equals(OrderKind.CHANGE_PAIRS))
        .reduce((earlier, later) -> later)
        .or(() -> registered.stream().filter(it -> it.kind().equals(OrderKind.PAIRS)).findFirst());
  }

  private static boolean hasEnded(LabourCase about, LocalDate from) {
    return ENDED.contains(about.pair().state())
        ? about.pair().endedOn().filter(it -> !it.isBefore(from)).isPresent()
        : about.pair().isActive() && about.end().isPresent();
  }

  private static boolean hasBegun(Mentorship pair, Order last) {
    return !pair.order().equals(last.id()) && !pair.startsOn().isBefore(last.date().orElseThrow());
  }

  private static Set<List<String>> listed(Order order) {
    return order.annexes().stream()
        .flatMap(it -> it.rows().stream())
        .map(it -> it.subList(1, it.size()))
        .collect(Collectors.toSet());
  }
}
