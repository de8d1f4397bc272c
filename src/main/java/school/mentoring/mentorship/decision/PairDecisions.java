package school.mentoring.mentorship.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.MentorshipState;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairWorkFinished;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * The decisions on the pairs of a programme: each goes on next year or finishes. Both bases show
 * them at once, for they ask the pairs.
 */
@Service
public class PairDecisions {

  private final PairDecisionRepository decisions;
  private final Mentorships mentorships;
  private final PairsToDecide pairs;
  private final Programmes programmes;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PairDecisions(
      PairDecisionRepository decisions,
      Mentorships mentorships,
      PairsToDecide pairs,
      Programmes programmes,
      ApplicationEventPublisher events,
      Clock clock) {
    this.decisions = decisions;
    this.mentorships = mentorships;
    this.pairs = pairs;
    this.programmes = programmes;
    this.events = events;
    this.clock = clock;
  }

  /** A page of the programme's pairs with what was said and decided. */
  @Transactional(readOnly = true)
  public Page<DecidedPair> find(
      OrganisationId organisation, ProgrammeId programme, DecisionSearch search, Pageable page) {
    List<DecidedPair> found =
        pairs.of(organisation, programme).stream().filter(search::takes).toList();
    int from = (int) Math.min(page.getOffset(), found.size());
    int to = Math.min(from + page.getPageSize(), found.size());
    return new PageImpl<>(found.subList(from, to), page, found.size());
  }

  /** All pairs of the programme with what was said and decided, in the order they began. */
  @Transactional(readOnly = true)
  public List<DecidedPair> of(OrganisationId organisation, ProgrammeId programme) {
    return pairs.of(organisation, programme);
  }

  @Transactional(readOnly = true)
  public DecisionFigures figures(OrganisationId organisation, ProgrammeId programme) {
    return DecisionFigures.of(pairs.of(organisation, programme));
  }

  /** The pairs that go on next year, by decision or as long as there is none by their word. */
  @Transactional(readOnly = true)
  public List<DecidedPair> goingOn(OrganisationId organisation, ProgrammeId programme) {
    return pairs.of(organisation, programme).stream()
        .filter(DecisionSearch.Show.GO_ON::takes)
        .toList();
  }

  /**
   * Decides one pair or several at once; what was decided before is written over.
   *
   * @throws Refusal if nobody is chosen, a pair ended before its time or is another programme's, or
   *     the programme is over
   */
  @Transactional
  public void decide(
      OrganisationId organisation,
      ProgrammeId programme,
      Collection<MentorshipId> chosen,
      DecisionEntry entry,
      String by) {
    mustRun(organisation, programme);
    if (chosen.isEmpty()) {
      throw new Refusal("Пары не выбраны: отметьте хотя бы одну.");
    }
    List<Mentorship> pairs = decidable(organisation, programme, Set.copyOf(chosen));
    keep(pairs, it -> entry, by);
    events.publishEvent(new PairsDecided(organisation, programme));
  }

  /** Takes a decision back; until another one is made the pair's word holds. */
  @Transactional
  public void undo(OrganisationId organisation, ProgrammeId programme, MentorshipId pair) {
    mustRun(organisation, programme);
    decisions.delete(
        decisions
            .findById(decidable(organisation, programme, Set.of(pair)).get(0).id().id())
            .orElseThrow(
                () -> Refusal.conflict("Решения по этой паре уже нет: обновите страницу.")));
    events.publishEvent(new PairsDecided(organisation, programme));
  }

  /** The work of the pairs is over: where nobody decided, what the pair said is the decision. */
  @EventListener
  @Transactional
  public void takeWords(PairWorkFinished over) {
    List<Mentorship> finished = mentorships.finished(over.programme());
    Set<UUID> decided = known(finished).keySet();
    List<Mentorship> said =
        finished.stream()
            .filter(it -> !decided.contains(it.id().id()))
            .filter(it -> PairsToDecide.word(it).isPresent())
            .toList();
    keep(said, it -> DecisionEntry.of(PairsToDecide.word(it).orElseThrow()), null);
  }

  private Map<UUID, PairDecision> known(List<Mentorship> pairs) {
    return decisions.findAllById(pairs.stream().map(it -> it.id().id()).toList()).stream()
        .collect(Collectors.toMap(PairDecision::pair, it -> it));
  }

  private void keep(List<Mentorship> pairs, Function<Mentorship, DecisionEntry> entry, String by) {
    Map<UUID, PairDecision> known = known(pairs);
    for (Mentorship pair : pairs) {
      PairDecision decision =
          Optional.ofNullable(known.get(pair.id().id())).orElseGet(() -> new PairDecision(pair));
      decision.become(entry.apply(pair), LocalDate.now(clock), by);
      decisions.save(decision);
    }
  }

  private void mustRun(OrganisationId organisation, ProgrammeId id) {
    programmes.hold(id);
    Programme programme = programmes.get(id, organisation);
    if (programme.ended()) {
      throw Refusal.conflict(
          "Программа %s: решения по парам больше не меняют.".formatted(programme.state().title()));
    }
  }

  private List<Mentorship> decidable(
      OrganisationId organisation, ProgrammeId programme, Set<MentorshipId> chosen) {
    List<Mentorship> pairs =
        mentorships.of(organisation, chosen).stream()
            .filter(it -> it.programme().equals(programme))
            .toList();
    if (pairs.size() < chosen.size()) {
      throw Refusal.notFound("Пара не найдена: откройте её из списка пар программы.");
    }
    pairs.forEach(PairDecisions::mustBeOpen);
    return pairs;
  }

  private static void mustBeOpen(Mentorship pair) {
    if (!pair.isActive() && pair.state() != MentorshipState.FINISHED) {
      throw Refusal.conflict(
          "Пара № %d %s: решать о продолжении нечего. Обновите страницу."
              .formatted(pair.row(), pair.state().title()));
    }
  }
}
