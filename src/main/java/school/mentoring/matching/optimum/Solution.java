package school.mentoring.matching.optimum;

import java.util.List;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;

/**
 * A plan for a {@link RemainingProblem} and its proof.
 *
 * @param chosen sorted by mentor, then mentee
 * @param bound no plan is better than this
 * @param prices what a place with each mentor is worth, in the order of the mentors; the bound of a
 *     problem without groups follows from them alone
 * @param steps how many relaxed problems were solved
 */
public record Solution(
    List<AdmissiblePair> chosen,
    MatchingValue value,
    MatchingValue bound,
    List<Long> prices,
    int steps) {}
