package school.mentoring.matching.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IndependentSolverUnitTests {

  @Test
  void anotherSolverFindsNothingBetterInASchool() {
    Random random = new Random(37);
    for (int number = 0; number < 12; number++) {
      MatchingProblem problem = MatchingProblems.middle(random, 60 + 5 * number, 20);

      MatchingResult ours = new ExactMatcher().solve(problem);

      assertThat(ours.proven()).isTrue();
      assertThat(ours.value())
          .as("case %d, %s", number, problem.objective())
          .isEqualTo(new IndependentSolver(problem).best());
    }
  }
}
