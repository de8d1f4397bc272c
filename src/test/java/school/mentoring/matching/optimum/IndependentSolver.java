package school.mentoring.matching.optimum;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.Map;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;

/**
 * The problem as an integer programme for a solver that shares nothing with ours. First the figure
 * that counts first is made as great as possible, then the other one beside it.
 */
final class IndependentSolver {

  private static final double EXACTLY = 1e-6;

  private final MatchingProblem problem;
  private final MPSolver solver;
  private final Map<AdmissiblePair, MPVariable> pairs = new HashMap<>();
  private final Map<String, MPVariable> matched = new HashMap<>();

  IndependentSolver(MatchingProblem problem) {
    Loader.loadNativeLibraries();
    this.problem = problem;
    this.solver = MPSolver.createSolver("SCIP");
    problem.admissible().forEach(it -> pairs.put(it, solver.makeBoolVar("")));
    problem.admissible().stream()
        .filter(it -> problem.pinned().contains(it.ids()))
        .forEach(it -> pairs.get(it).setLb(1));
    problem.mentors().forEach(this::limit);
    problem.mentees().forEach(this::limit);
  }

  MatchingValue best() {
    boolean participants = problem.objective() == Objective.MOST_PARTICIPANTS;
    long first = most(participants);
    MPConstraint kept = solver.makeConstraint(first, first);
    terms(participants).forEach(kept::setCoefficient);
    long second = most(!participants);
    return participants
        ? new MatchingValue((int) first, second)
        : new MatchingValue((int) second, first);
  }

  private long most(boolean participants) {
    solver.objective().clear();
    terms(participants).forEach(solver.objective()::setCoefficient);
    solver.objective().setMaximization();
    if (solver.solve() != ResultStatus.OPTIMAL) {
      throw new IllegalStateException("not solved");
    }
    long value = Math.round(solver.objective().value());
    if (Math.abs(value - solver.objective().value()) > EXACTLY) {
      throw new IllegalStateException("not a whole number");
    }
    return value;
  }

  private Map<MPVariable, Double> terms(boolean participants) {
    Map<MPVariable, Double> terms = new HashMap<>();
    if (participants) {
      matched.values().forEach(it -> terms.put(it, 1.0));
    } else {
      pairs.forEach((pair, variable) -> terms.put(variable, (double) pair.points()));
    }
    return terms;
  }

  /** least·open ≤ mentees ≤ capacity·open. */
  private void limit(MentorCapacity mentor) {
    MPVariable open = solver.makeBoolVar("");
    MPConstraint enough = solver.makeConstraint(0, MPSolver.infinity());
    MPConstraint notTooMany = solver.makeConstraint(-MPSolver.infinity(), 0);
    enough.setCoefficient(open, -mentor.least());
    notTooMany.setCoefficient(open, -mentor.capacity());
    pairs.forEach(
        (pair, variable) -> {
          if (pair.mentor().equals(mentor.mentor())) {
            enough.setCoefficient(variable, 1);
            notTooMany.setCoefficient(variable, 1);
          }
        });
  }

  /** matched ≤ mentors ≤ most. */
  private void limit(MenteeDemand mentee) {
    MPVariable some = solver.makeBoolVar("");
    matched.put(mentee.mentee(), some);
    MPConstraint any = solver.makeConstraint(0, MPSolver.infinity());
    MPConstraint notTooMany = solver.makeConstraint(0, mentee.most());
    any.setCoefficient(some, -1);
    pairs.forEach(
        (pair, variable) -> {
          if (pair.mentee().equals(mentee.mentee())) {
            any.setCoefficient(variable, 1);
            notTooMany.setCoefficient(variable, 1);
          }
        });
  }
}
