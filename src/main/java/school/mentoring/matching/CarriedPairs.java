package school.mentoring.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.situation.PinConflicts;
import school.mentoring.matching.situation.Situation;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;

/**
 * The pairs that go on in the next year. They wait until that year's programme has a draft of pairs
 * in which the two may be joined, and are pinned there once; from then on the pin is the people's.
 */
@Service
public class CarriedPairs {

  private final CarriedPairRepository carried;
  private final Situations situations;
  private final Programmes programmes;

  CarriedPairs(CarriedPairRepository carried, Situations situations, Programmes programmes) {
    this.carried = carried;
    this.situations = situations;
    this.programmes = programmes;
  }

  /** The pairs that wait for their year's matching. */
  @Transactional(readOnly = true)
  public Set<PairKey> waiting(CarriedTo to) {
    return keys(to, true);
  }

  /** The pairs that were pinned in their year's matching. */
  @Transactional(readOnly = true)
  public Set<PairKey> pinned(CarriedTo to) {
    return keys(to, false);
  }

  private Set<PairKey> keys(CarriedTo to, boolean waiting) {
    return of(to).stream()
        .filter(it -> it.waits() == waiting)
        .map(CarriedPair::key)
        .collect(Collectors.toSet());
  }

  /**
   * From now on these go on, and those that wait and are not among them do not.
   *
   * @return how many are new
   */
  @Transactional
  public int expect(CarriedTo to, Collection<PairKey> pairs) {
    Map<PairKey, CarriedPair> known =
        of(to).stream().collect(Collectors.toMap(CarriedPair::key, Function.identity()));
    known.values().stream()
        .filter(it -> it.waits() && !pairs.contains(it.key()))
        .forEach(carried::delete);
    List<CarriedPair> added =
        pairs.stream()
            .distinct()
            .filter(it -> !known.containsKey(it))
            .map(it -> new CarriedPair(to, it))
            .toList();
    carried.saveAll(added);
    return added.size();
  }

  private List<CarriedPair> of(CarriedTo to) {
    return carried.findByOrganisationAndRoadmapAndYear(to.organisation(), to.roadmap(), to.year());
  }

  /** Pins into a draft what waits for its programme and may be joined there now. */
  void pinInto(OrganisationId organisation, Proposal draft) {
    if (draft.kind() == ProposalKind.AMENDMENT
        || !carried.existsByOrganisationAndProposalIdIsNull(organisation)) {
      return;
    }
    Programme programme = programmes.get(draft.programme(), organisation);
    List<CarriedPair> waiting =
        carried.waiting(organisation, programme.roadmap(), programme.schoolYear());
    if (!waiting.isEmpty()) {
      pin(waiting, draft, situations.of(organisation, draft));
    }
  }

  private static void pin(List<CarriedPair> waiting, Proposal draft, Situation situation) {
    PinConflicts conflicts = new PinConflicts(situation);
    Map<MentorId, Long> groups =
        waiting.stream()
            .filter(it -> situation.knows(it.key()))
            .collect(Collectors.groupingBy(it -> it.key().mentor(), Collectors.counting()));
    waiting.stream()
        .filter(it -> conflicts.adding(it.key(), draft.pins()).isEmpty())
        .filter(it -> fillsGroup(it.key(), groups, situation))
        .forEach(
            it -> {
              draft.fix(it.key());
              it.pinnedIn(draft.id());
            });
  }

  /** A pin never opens a group that others would have to fill up. */
  private static boolean fillsGroup(PairKey pair, Map<MentorId, Long> groups, Situation situation) {
    return groups.get(pair.mentor()) >= situation.leastLeft(situation.mentor(pair.mentor()));
  }
}
