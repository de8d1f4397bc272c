package school.mentoring.mentorship.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.nextyear.YearLeavers;
import school.mentoring.matching.CarriedPairs;
import school.mentoring.matching.CarriedTo;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.roadmap.next.CarriedLine;
import school.mentoring.roadmap.next.NextYearPart;
import school.mentoring.roadmap.next.YearChange;

/** The pairs that were decided to go on, and whose both people stay, into next year's matching. */
@Component
@Order(30)
class PairsNextYear implements NextYearPart {

  private final PairDecisions decisions;
  private final Participants participants;
  private final YearLeavers leavers;
  private final CarriedPairs carried;

  PairsNextYear(
      PairDecisions decisions,
      Participants participants,
      YearLeavers leavers,
      CarriedPairs carried) {
    this.decisions = decisions;
    this.participants = participants;
    this.leavers = leavers;
    this.carried = carried;
  }

  @Override
  public String title() {
    return "Пары, которым решено продолжить";
  }

  @Override
  @Transactional(readOnly = true)
  public List<CarriedLine> look(YearChange change) {
    String page = "/programmes/" + change.from().id() + "/decisions";
    List<DecidedPair> goingOn = decisions.goingOn(change.organisation(), change.from().id());
    Set<PairKey> staying = keys(staying(change, goingOn));
    int undecided = decisions.figures(change.organisation(), change.from().id()).undecided();
    List<CarriedLine> lines = new ArrayList<>(carried(change, staying, page));
    if (goingOn.size() > staying.size()) {
      lines.add(
          CarriedLine.ask(
              "Хотели продолжить, но наставник или наставляемый выбывает: подберите новую пару",
              goingOn.size() - staying.size(),
              page + "?show=GO_ON"));
    }
    if (undecided > 0) {
      lines.add(
          CarriedLine.ask(
              "Пары без решения: решите до конца года", undecided, page + "?show=UNDECIDED"));
    }
    return lines;
  }

  private List<CarriedLine> carried(YearChange change, Set<PairKey> staying, String page) {
    List<CarriedLine> lines = new ArrayList<>();
    Set<PairKey> pinned = new HashSet<>(carried.pinned(to(change)));
    pinned.retainAll(staying);
    if (!pinned.isEmpty()) {
      lines.add(
          CarriedLine.holds(
              "Закреплены в подборе нового года", pinned.size(), matching(change, page)));
    }
    if (staying.size() > pinned.size()) {
      lines.add(
          CarriedLine.goesOver(
              carried.waiting(to(change)).containsAll(without(staying, pinned))
                  ? "Ждут подбора нового года и будут закреплены в нём"
                  : "Продолжат: будут закреплены в подборе нового года",
              staying.size() - pinned.size(),
              page + "?show=GO_ON"));
    }
    return lines;
  }

  private static String matching(YearChange change, String otherwise) {
    return change.next().map(it -> "/programmes/" + it.id() + "/matching").orElse(otherwise);
  }

  @Override
  @Transactional
  public List<String> carryOver(YearChange change, String by) {
    List<DecidedPair> goingOn = decisions.goingOn(change.organisation(), change.from().id());
    int added = carried.expect(to(change), keys(staying(change, goingOn)));
    return added == 0
        ? List.of()
        : List.of("пар, которые будут закреплены в подборе нового года: %d.".formatted(added));
  }

  /** Those whose both people take part in the new year, too. */
  private List<DecidedPair> staying(YearChange change, List<DecidedPair> pairs) {
    Set<UUID> here = new HashSet<>();
    Stream.concat(
            participants
                .mentors(change.organisation(), pairs.stream().map(DecidedPair::mentorId).toList())
                .stream(),
            participants
                .mentees(change.organisation(), pairs.stream().map(DecidedPair::menteeId).toList())
                .stream())
        .filter(it -> !it.hasLeft())
        .forEach(it -> here.add(it.uuid()));
    here.removeAll(leavers.before(change.organisation(), change.to()));
    return pairs.stream()
        .filter(it -> here.contains(it.mentorId().id()) && here.contains(it.menteeId().id()))
        .toList();
  }

  private static Set<PairKey> keys(List<DecidedPair> pairs) {
    return pairs.stream()
        .map(it -> new PairKey(it.mentorId(), it.menteeId()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<PairKey> without(Set<PairKey> all, Set<PairKey> some) {
    Set<PairKey> left = new HashSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static CarriedTo to(YearChange change) {
    return new CarriedTo(
        change.organisation(), change.from().id(), change.from().roadmap(), change.to());
  }
}
