package school.mentoring.matching;

import java.util.List;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm.MinimumCostFlow;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import school.mentoring.matching.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.MatchingProblem.MentorCapacity;

/**
 * The matching as a flow of least cost: one unit leaves every mentee and reaches the end through a
 * mentor, or past all mentors. A pair costs what it lacks to the best pair; passing all mentors
 * costs more than every other choice together can save, so nobody is left out for the sake of
 * points.
 *
 * <p>Costs and flows are whole numbers far below 2⁵³, so the library's doubles hold them exactly.
 * Vertices and arcs are added in the order of the problem's sorted lists: ties fall by identifiers.
 */
final class MatchingNetwork {

  /** All capacities but the mentors' are 1, so scaling them only adds passes. */
  private static final int NO_SCALING = 1;

  private static final Node END = new Node(Side.END, "");

  private final MatchingProblem problem;
  private final int best;
  private final Graph<Node, Arc> graph = new SimpleDirectedWeightedGraph<>(Arc.class);

  MatchingNetwork(MatchingProblem problem) {
    this.problem = problem;
    this.best = problem.admissible().stream().mapToInt(AdmissiblePair::points).max().orElse(0);
    graph.addVertex(END);
    problem.mentees().forEach(this::addMentee);
    problem.mentors().forEach(this::addMentor);
    problem.admissible().forEach(this::addPair);
  }

  /** The admissible pairs of a best matching, in the order of the problem. */
  List<AdmissiblePair> bestPairs() {
    MinimumCostFlow<Arc> flow =
        new CapacityScalingMinimumCostFlow<Node, Arc>(NO_SCALING)
            .getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(graph, this::supply, Arc::capacity, arc -> 0));
    return problem.admissible().stream().filter(pair -> flow.getFlow(arc(pair)) > 0).toList();
  }

  private void addMentee(String id) {
    double pastAllMentors = (double) problem.mentees().size() * best + 1;
    graph.addVertex(mentee(id));
    add(new Arc(mentee(id), END, 1), pastAllMentors);
  }

  private void addMentor(MentorCapacity mentor) {
    graph.addVertex(mentor(mentor.mentor()));
    add(new Arc(mentor(mentor.mentor()), END, mentor.capacity()), 0);
  }

  private void addPair(AdmissiblePair pair) {
    add(arc(pair), best - pair.points());
  }

  private void add(Arc arc, double cost) {
    graph.addEdge(arc.from(), arc.to(), arc);
    graph.setEdgeWeight(arc, cost);
  }

  private int supply(Node node) {
    return switch (node.side()) {
      case MENTEE -> 1;
      case MENTOR -> 0;
      case END -> -problem.mentees().size();
    };
  }

  private static Arc arc(AdmissiblePair pair) {
    return new Arc(mentee(pair.mentee()), mentor(pair.mentor()), 1);
  }

  private static Node mentee(String id) {
    return new Node(Side.MENTEE, id);
  }

  private static Node mentor(String id) {
    return new Node(Side.MENTOR, id);
  }

  private enum Side {
    MENTEE,
    MENTOR,
    END
  }

  private record Node(Side side, String id) {}

  private record Arc(Node from, Node to, int capacity) {}
}
