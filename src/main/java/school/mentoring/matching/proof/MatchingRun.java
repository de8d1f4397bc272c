package school.mentoring.matching.proof;

import java.time.Instant;
import java.util.List;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.optimum.Alternatives;
import school.mentoring.matching.optimum.Certificate;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;
import school.mentoring.matching.optimum.MatchingValue;
import school.mentoring.matching.optimum.Objective;
import school.mentoring.matching.optimum.RemainingProblem;
import school.mentoring.matching.optimum.Scale;
import school.mentoring.matching.optimum.Solution;
import school.mentoring.shared.ProgrammeId;

/**
 * A computation of the best pairs, kept so that anybody can check it: ids only, nobody's name.
 *
 * @param summary what it was and what came out
 * @param parameters the weights and rules of the points, a JSON object
 * @param problem what was left to decide beside the pins
 * @param pinned the pairs decided by people
 * @param chosen the answer to the problem, sorted by mentor, then mentee
 * @param prices what a place with each mentor of the problem is worth: the proof of the bound
 */
public record MatchingRun(
    Summary summary,
    String parameters,
    RemainingProblem problem,
    List<PinnedPair> pinned,
    List<AdmissiblePair> chosen,
    List<Long> prices) {

  /**
   * What a run was and what came out, beside the pins.
   *
   * @param bound no plan is better than this; equal to the value where the optimum is proven
   * @param seconds how long the search lasted
   * @param pairs how many admissible pairs there were to choose from
   * @param steps how many problems without groups were solved on the way
   */
  public record Summary(
      MatchingRunId id,
      ProgrammeId programme,
      ProposalId proposal,
      Instant at,
      Objective objective,
      MatchingValue value,
      MatchingValue bound,
      double seconds,
      int pairs,
      int steps) {

    /** Whether no plan can be better. */
    public boolean proven() {
      return value.equals(bound);
    }
  }

  /**
   * Checks the plan and the bound against the problem without solving it.
   *
   * @throws IllegalStateException if something is wrong with them; the message names it
   */
  public void check() {
    Certificate.check(problem, solution());
  }

  /** What a participant and a point weigh in one number, the unit of the prices. */
  public Scale unit() {
    return Scale.of(problem);
  }

  /** Why not another pair: what the plan would lose by each. */
  public Alternatives alternatives() {
    return new Alternatives(problem, chosen, prices, summary.proven());
  }

  Solution solution() {
    return new Solution(chosen, summary.value(), summary.bound(), prices, summary.steps());
  }
}
