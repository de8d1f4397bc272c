package school.mentoring.matching.optimum;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import school.mentoring.matching.optimum.MatchingNetwork.Flow;
import school.mentoring.matching.optimum.RemainingProblem.Room;

/**
 * Branch and bound over the question which groups open. As long as it is open, a group may take any
 * number of mentees: that is a flow, its bound is proven by prices. Where the best flow leaves a
 * group with too few, the search goes on with the group closed and with the group filled.
 */
final class GroupSearch {

  private final IndexedProblem problem;
  private final Deadline deadline;
  private final PriorityQueue<Branch> open = new PriorityQueue<>(Branch.MOST_PROMISING);
  private Branch best;
  private long[] prices;
  private int steps;

  GroupSearch(IndexedProblem problem, Deadline deadline) {
    this.problem = problem;
    this.deadline = deadline;
  }

  /**
   * What the search found.
   *
   * @param bound no choice weighs more
   * @param prices of the places before any group was decided on
   */
  record Found(boolean[] chosen, long bound, long[] prices, int steps) {}

  /** The best choice found until the deadline; empty if the pinned groups cannot be filled. */
  Optional<Found> run() {
    Optional<Branch> root = relaxed(Limits.of(problem.problem), 0);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    prices = root.get().flow.prices();
    keep(closingUnfilled(root.get()));
    consider(root);
    while (!open.isEmpty() && open.peek().bound > best.bound && !deadline.passed()) {
      split(open.poll());
    }
    long bound = open.isEmpty() ? best.bound : Math.max(best.bound, open.peek().bound);
    return Optional.of(new Found(best.flow.chosen(), bound, prices, steps));
  }

  /** A plan that is allowed at once: whatever group is not full enough stays closed. */
  private Branch closingUnfilled(Branch from) {
    Branch branch = from;
    while (branch.unfilled >= 0) {
      branch = relaxed(branch.limits.closed(branch.unfilled), branch.depth + 1).orElseThrow();
    }
    return branch;
  }

  private void split(Branch branch) {
    Room group = problem.problem.mentors().get(branch.unfilled);
    Limits opened = branch.limits.opened(branch.unfilled, group.least());
    consider(relaxed(opened, branch.depth + 1));
    consider(relaxed(branch.limits.closed(branch.unfilled), branch.depth + 1));
  }

  private void consider(Optional<Branch> branch) {
    branch
        .filter(it -> it.bound > best.bound)
        .ifPresent(
            it -> {
              if (it.unfilled < 0) {
                keep(it);
              } else {
                open.add(it);
              }
            });
  }

  private void keep(Branch branch) {
    if (best == null || branch.bound > best.bound) {
      best = branch;
    }
  }

  private Optional<Branch> relaxed(Limits limits, int depth) {
    int number = steps++;
    return new MatchingNetwork(problem, limits)
        .best()
        .map(
            it ->
                new Branch(
                    limits,
                    it,
                    PlacePrices.bound(problem, limits, it.prices()),
                    unfilled(limits, it),
                    depth,
                    number));
  }

  /** The open question to answer first: the group that lacks the fewest; -1 if none lacks any. */
  private int unfilled(Limits limits, Flow flow) {
    int[] loads = problem.loads(flow.chosen());
    int found = -1;
    int fewest = Integer.MAX_VALUE;
    for (int mentor = 0; mentor < loads.length; mentor++) {
      Room room = problem.problem.mentors().get(mentor);
      int lacking = room.least() - loads[mentor];
      boolean inQuestion = room.mayStayClosed() && limits.least()[mentor] == 0;
      if (inQuestion && loads[mentor] > 0 && lacking > 0 && lacking < fewest) {
        fewest = lacking;
        found = mentor;
      }
    }
    return found;
  }

  /** Some groups are decided on; the others may take any number. */
  private record Branch(Limits limits, Flow flow, long bound, int unfilled, int depth, int number) {

    private static final Comparator<Branch> MOST_PROMISING =
        comparing(Branch::bound)
            .thenComparing(Branch::depth)
            .reversed()
            .thenComparing(Branch::number);
  }
}
