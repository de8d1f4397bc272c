package school.mentoring.matching.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.optimum.ExactMatcher;
import school.mentoring.matching.optimum.MatchingProblem;
import school.mentoring.matching.optimum.RemainingProblem;
import school.mentoring.matching.optimum.Solution;
import school.mentoring.matching.proof.MatchingRun.Summary;
import school.mentoring.shared.ProgrammeId;

/** Runs that are not kept anywhere. */
final class PublishedRuns {

  private PublishedRuns() {}

  static MatchingRun of(MatchingProblem problem) {
    Solution solution = new ExactMatcher().solve(problem).solution();
    RemainingProblem rest = RemainingProblem.of(problem);
    Summary summary =
        new Summary(
            MatchingRunId.next(),
            new ProgrammeId(UUID.randomUUID()),
            new ProposalId(UUID.randomUUID()),
            Instant.EPOCH,
            problem.objective(),
            solution.value(),
            solution.bound(),
            0.5,
            rest.admissible().size(),
            solution.steps());
    return new MatchingRun(
        summary, "{}", rest, List.copyOf(problem.pinned()), solution.chosen(), solution.prices());
  }
}
