package school.mentoring.matching;

import java.util.List;
import java.util.Set;

/**
 * The best pairs of a situation, and how they were found.
 *
 * @param pairs in the order of the annex
 * @param leftOut pins that are possible no more and were not kept
 */
record Plan(
    List<ProposedPair> pairs,
    Set<PairKey> leftOut,
    MatchingProblem problem,
    MatchingResult result) {}
