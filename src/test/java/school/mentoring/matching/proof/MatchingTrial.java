package school.mentoring.matching.proof;

import java.util.HashMap;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import school.mentoring.matching.optimum.ExactMatcher;
import school.mentoring.matching.optimum.MatchingProblem;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblems;
import school.mentoring.matching.optimum.MatchingResult;

/** A large matching for those who measure: solved by us, and by a bare call of the library. */
public final class MatchingTrial {

  private static final double PAST_ALL_MENTORS = 1_000_000;
  private static final int BEST = 100;

  private final MatchingProblem problem;
  private MatchingRun run;

  /** So many admissible mentors for each mentee, two places with each mentor. */
  public MatchingTrial(int mentees, int mentors, int choices) {
    this.problem = MatchingProblems.large(mentees, mentors, 2, choices);
  }

  public int pairs() {
    return problem.admissible().size();
  }

  /** Solves and proves it; the total of points. */
  public long ours() {
    MatchingResult result = new ExactMatcher().solve(problem);
    if (!result.proven()) {
      throw new IllegalStateException("not proven");
    }
    return result.points();
  }

  /** The text that a run of it is stored as. */
  public int stored() {
    return RunContent.write(problem, new ExactMatcher().solve(problem).solution()).length();
  }

  /** What the plan would lose by each of one mentee's pairs; how many there are. */
  public int alternatives() {
    String mentee = problem.mentees().get(problem.mentees().size() / 2).mentee();
    return run().alternatives().ofMentee(mentee).size();
  }

  private MatchingRun run() {
    if (run == null) {
      run = PublishedRuns.of(problem);
    }
    return run;
  }

  /** The textbook network and the library's flow, no proof; the total of points. */
  public long bare() {
    var graph =
        new SimpleDirectedWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
    graph.addVertex("end");
    Map<DefaultWeightedEdge, Integer> places = new HashMap<>();
    Map<DefaultWeightedEdge, AdmissiblePair> pairs = new HashMap<>();
    for (MenteeDemand mentee : problem.mentees()) {
      graph.addVertex(mentee.mentee());
      graph.setEdgeWeight(graph.addEdge(mentee.mentee(), "end"), PAST_ALL_MENTORS);
    }
    for (MentorCapacity mentor : problem.mentors()) {
      graph.addVertex(mentor.mentor());
      DefaultWeightedEdge edge = graph.addEdge(mentor.mentor(), "end");
      graph.setEdgeWeight(edge, 0);
      places.put(edge, mentor.capacity());
    }
    for (AdmissiblePair pair : problem.admissible()) {
      DefaultWeightedEdge edge = graph.addEdge(pair.mentee(), pair.mentor());
      graph.setEdgeWeight(edge, BEST - pair.points());
      pairs.put(edge, pair);
    }
    int mentees = problem.mentees().size();
    return new CapacityScalingMinimumCostFlow<String, DefaultWeightedEdge>(1)
            .getMinimumCostFlow(
                new MinimumCostFlowProblemImpl<>(
                    graph,
                    it -> it.equals("end") ? -mentees : it.startsWith("mentee") ? 1 : 0,
                    it -> places.getOrDefault(it, 1)))
            .getFlowMap()
            .entrySet()
            .stream()
            .filter(it -> it.getValue() > 0 && pairs.containsKey(it.getKey()))
            .mapToLong(it -> pairs.get(it.getKey()).points())
            .sum();
  }
}
