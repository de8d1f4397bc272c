package school.mentoring.matching.optimum;

import java.util.Arrays;

/**
 * The independent proof of an optimum: a price for a place with each mentor. If every mentee chose
 * freely, paying the prices, and the mentors' places were all paid for, nobody could do better than
 * this sum: so whatever the prices are, no plan weighs more. Wrong prices only prove less.
 */
final class PlacePrices {

  private PlacePrices() {}

  /** No plan within the limits weighs more than this. */
  static long bound(IndexedProblem problem, Limits limits, long[] prices) {
    long bound = 0;
    for (int mentor = 0; mentor < prices.length; mentor++) {
      int places = prices[mentor] > 0 ? limits.most()[mentor] : limits.least()[mentor];
      bound += prices[mentor] * places;
    }
    int[] next = starts(problem);
    long[] offers = new long[problem.pairs()];
    int[] count = new int[problem.mentees()];
    for (int pair = 0; pair < problem.pairs(); pair++) {
      int mentor = problem.mentor[pair];
      if (limits.most()[mentor] > 0) {
        int mentee = problem.mentee[pair];
        offers[next[mentee] + count[mentee]++] = problem.worth[pair] - prices[mentor];
      }
    }
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      Arrays.sort(offers, next[mentee], next[mentee] + count[mentee]);
      bound += bestChoice(problem, mentee, offers, next[mentee], count[mentee]);
    }
    return bound;
  }

  /** Where the pairs of each mentee begin if they are put mentee by mentee. */
  private static int[] starts(IndexedProblem problem) {
    int[] starts = new int[problem.mentees() + 1];
    for (int mentee : problem.mentee) {
      starts[mentee + 1]++;
    }
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      starts[mentee + 1] += starts[mentee];
    }
    return starts;
  }

  /** The most that a mentee gains by the offers, the best of which comes last. */
  private static long bestChoice(
      IndexedProblem problem, int mentee, long[] offers, int start, int count) {
    int taken = Math.min(count, problem.most(mentee));
    if (taken == 0) {
      return 0;
    }
    int last = start + count - 1;
    long gain = problem.first[mentee] + offers[last];
    for (int more = 1; more < taken && offers[last - more] > 0; more++) {
      gain += offers[last - more];
    }
    return Math.max(0, gain);
  }
}
