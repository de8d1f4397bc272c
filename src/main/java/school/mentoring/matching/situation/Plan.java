package school.mentoring.matching.situation;

import java.util.List;
import java.util.Set;
import school.mentoring.matching.optimum.MatchingProblem;
import school.mentoring.matching.optimum.MatchingResult;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;

/**
 * The best pairs of a situation, and how they were found.
 *
 * @param pairs in the order of the annex
 * @param leftOut pins that are possible no more and were not kept
 */
public record Plan(
    List<ProposedPair> pairs,
    Set<PairKey> leftOut,
    MatchingProblem problem,
    MatchingResult result) {}
