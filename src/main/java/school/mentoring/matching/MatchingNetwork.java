package school.mentoring.matching;

import java.util.Map;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The matching as a flow of least cost: as many units leave every mentee as mentors are wanted, and
 * reach the end through the mentors, or past them. A pair costs what it lacks to the best pair;
 * passing all mentors with the last unit costs what a mentee with a mentor weighs.
 *
 * <p>Costs and flows are whole numbers far below 2⁵³, so the library's doubles hold them exactly.
 * Vertices and arcs are added in the order of the problem's sorted lists: ties fall by identifiers.
 */
final class MatchingNetwork {

  /** All capacities but the mentors' are 1, so scaling them only adds passes. */
  private static final int NO_SCALING = 1;

  private final IndexedProblem problem;
  private final Limits limits;
  private final long best;
  private final int end;
  private final Arc[] arcs;
  private final Graph<Integer, Arc> graph = new DirectedWeightedMultigraph<>(Arc.class);

  MatchingNetwork(IndexedProblem problem, Limits limits) {
    this.problem = problem;
    this.limits = limits;
    this.end = problem.mentees() + problem.mentors();
    this.arcs = new Arc[problem.pairs()];
    long most = 0;
    for (long worth : problem.worth) {
      most = Math.max(most, worth);
    }
    this.best = most;
    addPeople();
    addPairs();
  }

  /**
   * A best choice within the limits.
   *
   * @param chosen by pair
   * @param prices by mentor
   */
  record Flow(boolean[] chosen, long[] prices) {}

  /** The best choice; empty if no choice keeps within the limits. */
  Optional<Flow> best() {
    CapacityScalingMinimumCostFlow<Integer, Arc> algorithm =
        new CapacityScalingMinimumCostFlow<>(NO_SCALING);
    try {
      Map<Arc, Double> flow =
          algorithm
              .getMinimumCostFlow(
                  new MinimumCostFlowProblemImpl<>(
                      graph, this::supply, it -> it.most, it -> it.least))
              .getFlowMap();
      return Optional.of(new Flow(chosen(flow), prices(algorithm.getDualSolution())));
    } catch (IllegalArgumentException noFlow) {
      return Optional.empty();
    }
  }

  private boolean[] chosen(Map<Arc, Double> flow) {
    boolean[] chosen = new boolean[arcs.length];
    for (int pair = 0; pair < arcs.length; pair++) {
      chosen[pair] = arcs[pair] != null && flow.get(arcs[pair]) > 0;
    }
    return chosen;
  }

  private long[] prices(Map<Integer, Double> potentials) {
    long[] prices = new long[problem.mentors()];
    for (int mentor = 0; mentor < prices.length; mentor++) {
      double price = potentials.get(problem.mentees() + mentor) - potentials.get(end);
      prices[mentor] = Math.round(price);
    }
    return prices;
  }

  private void addPeople() {
    for (int node = 0; node <= end; node++) {
      graph.addVertex(node);
    }
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      add(mentee, end, new Arc(0, 1), best + problem.first[mentee]);
      if (problem.most(mentee) > 1) {
        add(mentee, end, new Arc(0, problem.most(mentee) - 1), best);
      }
    }
    for (int mentor = 0; mentor < problem.mentors(); mentor++) {
      Arc places = new Arc(limits.least()[mentor], limits.most()[mentor]);
      add(problem.mentees() + mentor, end, places, 0);
    }
  }

  private void addPairs() {
    for (int pair = 0; pair < arcs.length; pair++) {
      int mentor = problem.mentor[pair];
      if (limits.most()[mentor] > 0) {
        arcs[pair] = new Arc(0, 1);
        add(
            problem.mentee[pair],
            problem.mentees() + mentor,
            arcs[pair],
            best - problem.worth[pair]);
      }
    }
  }

  private void add(int from, int to, Arc arc, double cost) {
    graph.addEdge(from, to, arc);
    graph.setEdgeWeight(arc, cost);
  }

  private int supply(int node) {
    if (node == end) {
      int all = 0;
      for (int mentee = 0; mentee < problem.mentees(); mentee++) {
        all -= problem.most(mentee);
      }
      return all;
    }
    return node < problem.mentees() ? problem.most(node) : 0;
  }

  /** Compared by identity. */
  private static final class Arc {
    private final int least;
    private final int most;

    private Arc(int least, int most) {
      this.least = least;
      this.most = most;
    }
  }
}
