package school.mentoring.matching.proof;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.matching.Proposal;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.Proposals;
import school.mentoring.matching.Situations;
import school.mentoring.matching.optimum.Alternatives;
import school.mentoring.matching.optimum.MatchingResult;
import school.mentoring.matching.optimum.MatchingValue;
import school.mentoring.matching.optimum.RemainingProblem.Room;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.matching.policy.MatchingPolicy;
import school.mentoring.matching.policy.Verdict;
import school.mentoring.matching.settings.SettingsText;
import school.mentoring.matching.situation.BestPairs;
import school.mentoring.matching.situation.PinConflicts;
import school.mentoring.matching.situation.Plan;
import school.mentoring.matching.situation.Situation;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** Answers «why not another mentor»: which rule forbids a pair, or what it would cost the plan. */
@Service
public class OtherMentors {

  private static final Comparator<Option> BEST_FIRST =
      Comparator.comparing((Option it) -> !it.verdict().admissible())
          .thenComparing(it -> -it.verdict().points())
          .thenComparing(it -> it.mentor().name().full());

  private final Proposals proposals;
  private final Situations situations;
  private final MatchingRuns runs;

  OtherMentors(Proposals proposals, Situations situations, MatchingRuns runs) {
    this.proposals = proposals;
    this.situations = situations;
    this.runs = runs;
  }

  /**
   * A mentor of the mentee's form, and what the rules say of the two.
   *
   * @param chosen whether the proposal has this pair
   * @param loss what the plan would lose; empty where that takes a search for each mentor
   */
  public record Option(
      Mentor mentor, Verdict verdict, boolean chosen, Optional<MatchingValue> loss) {}

  /** All mentors of the mentee's form: those who may be taken by points, then the others. */
  public record Options(Mentee mentee, List<Option> options) {

    public List<Option> chosen() {
      return options.stream().filter(Option::chosen).toList();
    }
  }

  /**
   * What another pair would mean for the whole plan.
   *
   * @param obstacle why it cannot be, in Russian; empty if it can
   * @param fewer how many mentees fewer would have a mentor
   * @param points how many points the plan would lose; less than 0 if it would gain some
   * @param changed the pairs of the other plan that the proposal does not have
   */
  public record Cost(
      Mentor mentor,
      Mentee mentee,
      Optional<String> obstacle,
      int fewer,
      long points,
      List<Changed> changed) {}

  /** A pair of the other plan. */
  public record Changed(Mentor mentor, Mentee mentee) {}

  /**
   * The mentors for a mentee of a proposal.
   *
   * @throws Refusal if the mentee takes part no more, or has all mentors wanted
   */
  @Transactional(readOnly = true)
  public Options of(OrganisationId organisation, ProposalId id, MenteeId mentee) {
    Proposal proposal = proposals.get(organisation, id);
    Situation situation = situations.of(organisation, proposal);
    Mentee person = known(situation, mentee);
    MatchingPolicy policy = situation.policy();
    Set<PairKey> chosen =
        proposal.pairs().stream().map(ProposedPair::key).collect(Collectors.toSet());
    Map<String, MatchingValue> losses = losses(organisation, id, situation, mentee);
    return new Options(
        person,
        situation.mentors().stream()
            .filter(it -> it.form().equals(person.form()))
            .map(
                it ->
                    new Option(
                        it,
                        policy.judge(it, person),
                        chosen.contains(new PairKey(it.id(), mentee)),
                        Optional.ofNullable(losses.get(it.id().toString()))))
            .sorted(BEST_FIRST)
            .toList());
  }

  /**
   * What the plan of the last run would lose by each mentor. Left out where the settings changed
   * since, the load is evened out, or groups would make each mentor a search of its own.
   */
  private Map<String, MatchingValue> losses(
      OrganisationId organisation, ProposalId id, Situation situation, MenteeId mentee) {
    String parameters = SettingsText.of(situation.settings());
    return runs
        .newest(organisation, id)
        .filter(it -> it.parameters().equals(parameters) && !situation.settings().evenLoad())
        .filter(it -> it.problem().mentors().stream().noneMatch(Room::mayStayClosed))
        .map(it -> it.alternatives().ofMentee(mentee.toString()))
        .orElse(List.of())
        .stream()
        .collect(Collectors.toMap(it -> it.pair().mentor(), Alternatives.Alternative::loss));
  }

  /** What it would cost to give a mentee another mentor. */
  @Transactional(readOnly = true)
  public Cost cost(OrganisationId organisation, ProposalId id, PairKey pair) {
    Proposal proposal = proposals.get(organisation, id);
    Situation situation = situations.of(organisation, proposal);
    Mentee mentee = known(situation, pair.mentee());
    Mentor mentor =
        Optional.ofNullable(situation.mentor(pair.mentor())).orElseThrow(OtherMentors::gone);
    Set<PairKey> others = withoutPinsOf(mentee, situation, proposal.pins());
    Optional<String> obstacle = new PinConflicts(situation).adding(pair, others);
    return obstacle.isPresent()
        ? new Cost(mentor, mentee, obstacle, 0, 0, List.of())
        : compared(situation, proposal, pair, others);
  }

  /** The pins without those of the mentee that must give way to another mentor. */
  private static Set<PairKey> withoutPinsOf(Mentee mentee, Situation situation, Set<PairKey> pins) {
    Set<PairKey> own =
        pins.stream().filter(it -> it.mentee().equals(mentee.id())).collect(Collectors.toSet());
    Set<PairKey> others = new LinkedHashSet<>(pins);
    if (own.size() >= situation.wanted(mentee)) {
      others.removeAll(own);
    }
    return others;
  }

  private static Cost compared(
      Situation situation, Proposal proposal, PairKey pair, Set<PairKey> others) {
    BestPairs best = new BestPairs(situation);
    MatchingResult now = best.with(proposal.pins()).result();
    Set<PairKey> forced = new LinkedHashSet<>(others);
    forced.add(pair);
    Plan other = best.with(forced);
    Set<PairKey> before = new HashSet<>(proposal.pairs().stream().map(ProposedPair::key).toList());
    List<Changed> changed =
        other.pairs().stream()
            .map(ProposedPair::key)
            .filter(it -> !before.contains(it))
            .map(it -> new Changed(situation.mentor(it.mentor()), situation.mentee(it.mentee())))
            .toList();
    return new Cost(
        situation.mentor(pair.mentor()),
        situation.mentee(pair.mentee()),
        Optional.empty(),
        now.matched() - other.result().matched(),
        now.points() - other.result().points(),
        changed);
  }

  private static Mentee known(Situation situation, MenteeId id) {
    return Optional.ofNullable(situation.mentee(id)).orElseThrow(OtherMentors::gone);
  }

  private static Refusal gone() {
    return Refusal.notFound(
        "Этот участник выбыл или у него уже есть наставник: обновите страницу подбора.");
  }
}
