package school.mentoring.matching.optimum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import school.mentoring.matching.optimum.Alternatives.Alternative;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;

/**
 * The cheapest way to make room for a pair: its mentor lets somebody go, who goes to another
 * mentor, who lets somebody go, and so on until a place is free or somebody stays without. That is
 * a shortest path in the residual network of the best plan; the prices of the places make all its
 * lengths non-negative. One search backwards from a mentee answers for all mentors at once.
 */
final class ExchangePaths {

  private static final long UNREACHED = Long.MAX_VALUE;

  private final IndexedProblem problem;
  private final Limits limits;
  private final boolean[] chosen;
  private final int[] mentorLoads;
  private final int[] menteeLoads;
  private final List<List<Integer>> pairsOf = new ArrayList<>();
  private final long[] potentials;
  private final int end;

  /**
   * @param chosen a best plan of a problem without groups that may stay closed
   * @param prices the proof of it
   */
  ExchangePaths(RemainingProblem problem, Scale scale, List<AdmissiblePair> chosen, long[] prices) {
    this.problem = new IndexedProblem(problem, scale);
    this.limits = Limits.of(problem);
    this.end = problem.mentees().size() + problem.mentors().size();
    this.chosen = new boolean[problem.admissible().size()];
    Set<AdmissiblePair> plan = new HashSet<>(chosen);
    this.menteeLoads = new int[problem.mentees().size()];
    for (int node = 0; node < end; node++) {
      pairsOf.add(new ArrayList<>());
    }
    for (int pair = 0; pair < this.chosen.length; pair++) {
      this.chosen[pair] = plan.contains(problem.admissible().get(pair));
      menteeLoads[this.problem.mentee[pair]] += this.chosen[pair] ? 1 : 0;
      pairsOf.get(this.problem.mentee[pair]).add(pair);
      pairsOf.get(mentor(pair)).add(pair);
    }
    this.mentorLoads = this.problem.loads(this.chosen);
    this.potentials = potentials(prices);
  }

  /** What the plan would lose by each of the pairs, all of one mentee. */
  List<Alternative> losses(List<AdmissiblePair> pairs) {
    if (pairs.isEmpty()) {
      return List.of();
    }
    List<AdmissiblePair> all = problem.problem.admissible();
    Set<AdmissiblePair> asked = new HashSet<>(pairs);
    int mentee = problem.mentee[all.indexOf(pairs.get(0))];
    long[] lengths = lengthsTo(mentee);
    List<Alternative> losses = new ArrayList<>();
    for (int pair : pairsOf.get(mentee)) {
      if (asked.contains(all.get(pair)) && (chosen[pair] || lengths[mentor(pair)] < UNREACHED)) {
        losses.add(new Alternative(all.get(pair), loss(pair, lengths), true));
      }
    }
    return losses;
  }

  private MatchingValue loss(int pair, long[] lengths) {
    if (chosen[pair]) {
      return MatchingValue.NOTHING;
    }
    long way = lengths[mentor(pair)];
    long weight =
        way - potentials[mentor(pair)] + potentials[problem.mentee[pair]] - problem.worth[pair];
    long best = problem.weight(chosen);
    return problem.scale.value(best).minus(problem.scale.value(best - weight));
  }

  private int mentor(int pair) {
    return problem.mentees() + problem.mentor[pair];
  }

  private long[] potentials(long[] prices) {
    long[] potentials = new long[end + 1];
    for (int mentor = 0; mentor < prices.length; mentor++) {
      potentials[problem.mentees() + mentor] = -prices[mentor];
    }
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      potentials[mentee] = mayTakeMore(mentee) ? -gainOfFirst(mentee, 0) : Long.MAX_VALUE;
      for (int pair : pairsOf.get(mentee)) {
        if (chosen[pair]) {
          long rest = problem.worth[pair] - prices[problem.mentor[pair]];
          potentials[mentee] = Math.min(potentials[mentee], rest);
        }
      }
    }
    return potentials;
  }

  private boolean mayTakeMore(int mentee) {
    return menteeLoads[mentee] < problem.most(mentee);
  }

  private long gainOfFirst(int mentee, int load) {
    return menteeLoads[mentee] == load ? problem.first[mentee] : 0;
  }

  /** The shortest ways to the mentee, in lengths reduced by the potentials. */
  private long[] lengthsTo(int target) {
    long[] lengths = new long[end + 1];
    Arrays.fill(lengths, UNREACHED);
    PriorityQueue<Stop> queue = new PriorityQueue<>(Comparator.comparingLong(Stop::length));
    lengths[target] = 0;
    queue.add(new Stop(target, 0));
    while (!queue.isEmpty()) {
      Stop stop = queue.poll();
      if (stop.length == lengths[stop.node]) {
        arcsInto(stop.node)
            .forEach(
                arc -> {
                  long length =
                      stop.length + arc.cost + potentials[arc.from] - potentials[stop.node];
                  if (length < lengths[arc.from]) {
                    lengths[arc.from] = length;
                    queue.add(new Stop(arc.from, length));
                  }
                });
      }
    }
    return lengths;
  }

  private List<Arc> arcsInto(int node) {
    List<Arc> arcs = new ArrayList<>();
    if (node == end) {
      arcsIntoEnd(arcs);
    } else if (node < problem.mentees()) {
      if (mayTakeMore(node)) {
        arcs.add(new Arc(end, -gainOfFirst(node, 0)));
      }
      pairsOf.get(node).stream()
          .filter(it -> chosen[it])
          .forEach(it -> arcs.add(new Arc(mentor(it), problem.worth[it])));
    } else {
      int mentor = node - problem.mentees();
      if (mentorLoads[mentor] > limits.least()[mentor]) {
        arcs.add(new Arc(end, 0));
      }
      pairsOf.get(node).stream()
          .filter(it -> !chosen[it])
          .forEach(it -> arcs.add(new Arc(problem.mentee[it], -problem.worth[it])));
    }
    return arcs;
  }

  private void arcsIntoEnd(List<Arc> arcs) {
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      if (menteeLoads[mentee] > 0) {
        arcs.add(new Arc(mentee, gainOfFirst(mentee, 1)));
      }
    }
    for (int mentor = 0; mentor < problem.mentors(); mentor++) {
      if (mentorLoads[mentor] < limits.most()[mentor]) {
        arcs.add(new Arc(problem.mentees() + mentor, 0));
      }
    }
  }

  private record Stop(int node, long length) {}

  private record Arc(int from, long cost) {}
}
