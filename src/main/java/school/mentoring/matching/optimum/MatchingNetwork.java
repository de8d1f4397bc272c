package school.mentoring.matching.optimum;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The matching as a flow of least cost from one side of the pairs through the other to the end. A
 * pair costs what it lacks to the best pair, and a mentee without a mentor what a matched mentee
 * weighs.
 *
 * <p>The flow starts from the scarce side: from the mentors' places or from the mentors wanted.
 * Then whoever looks for a partner finds a free one near by, and the cost of the search grows with
 * the number of pairs, not with its square.
 *
 * <p>Costs and flows are whole numbers far below 2⁵³, so the library's doubles hold them exactly.
 * Vertices and arcs are added in the order of the problem's sorted lists: ties fall by identifiers.
 */
final class MatchingNetwork {

  /** Capacities are small, so scaling them only adds passes. */
  private static final int NO_SCALING = 1;

  private final IndexedProblem problem;
  private final Limits limits;
  private final boolean fromMentors;
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
    this.fromMentors = problem.wanted() >= Arrays.stream(limits.most()).sum();
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
      prices[mentor] = fromMentors ? emptyPlace() - Math.round(price) : Math.round(price);
    }
    return prices;
  }

  private void addPeople() {
    for (int node = 0; node <= end; node++) {
      graph.addVertex(node);
    }
    for (int mentee = 0; mentee < problem.mentees(); mentee++) {
      addWays(mentee, problem.first[mentee], problem.most(mentee) - 1);
    }
    for (int mentor = 0; mentor < problem.mentors(); mentor++) {
      int least = limits.least()[mentor];
      int most = limits.most()[mentor];
      Arc places = fromMentors ? new Arc(0, most - least) : new Arc(least, most);
      add(problem.mentees() + mentor, end, places, fromMentors ? emptyPlace() : 0);
    }
  }

  /** A mentee's first mentor weighs more than the others, so one of the two ways is better. */
  private void addWays(int mentee, long first, int others) {
    long worse = fromMentors ? problem.scale.participant() : best;
    long better = fromMentors ? worse - first : best + first;
    add(mentee, end, new Arc(0, 1), better);
    if (others > 0) {
      add(mentee, end, new Arc(0, others), worse);
    }
  }

  /** What it costs to leave a place empty. */
  private long emptyPlace() {
    return best + problem.scale.participant();
  }

  private void addPairs() {
    for (int pair = 0; pair < arcs.length; pair++) {
      int mentor = problem.mentor[pair];
      if (limits.most()[mentor] > 0) {
        arcs[pair] = new Arc(0, 1);
        int mentee = problem.mentee[pair];
        int node = problem.mentees() + mentor;
        add(
            fromMentors ? node : mentee,
            fromMentors ? mentee : node,
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
      return -(fromMentors ? Arrays.stream(limits.most()).sum() : problem.wanted());
    }
    boolean mentee = node < problem.mentees();
    if (mentee == fromMentors) {
      return 0;
    }
    return mentee ? problem.most(node) : limits.most()[node - problem.mentees()];
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
