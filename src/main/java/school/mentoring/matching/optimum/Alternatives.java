package school.mentoring.matching.optimum;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.RemainingProblem.Room;

/**
 * Why not this mentor: what the whole plan of a run would lose if a pair that was not chosen had to
 * be in it. The rest is thought to be rearranged in the best way, so the figure is exact.
 */
public final class Alternatives {

  /** Where groups may stay closed each pair is a search of its own, and a page waits for it. */
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final RemainingProblem problem;
  private final List<AdmissiblePair> chosen;
  private final List<Long> prices;
  private final boolean proven;

  /**
   * @param chosen a best plan of the problem
   * @param prices of the places with its mentors, which prove the plan
   * @param proven whether no plan can be better
   */
  public Alternatives(
      RemainingProblem problem, List<AdmissiblePair> chosen, List<Long> prices, boolean proven) {
    this.problem = problem;
    this.chosen = chosen;
    this.prices = prices;
    this.proven = proven;
  }

  /**
   * A pair and what the plan would lose by it.
   *
   * @param loss participants and points of the best plan with this pair, taken from the run's; one
   *     of the two figures may be below 0, then the plan would gain in it what it loses in the
   *     other
   * @param exact false if a search reached its time limit: the loss may be less than stated
   */
  public record Alternative(AdmissiblePair pair, MatchingValue loss, boolean exact) {

    /** Whether another plan just as good has this pair. */
    public boolean asGood() {
      return loss.equals(MatchingValue.NOTHING);
    }
  }

  /**
   * One pair; empty if it is not among the run's admissible ones or cannot be had beside the pins:
   * the mentor's places are all taken by them, or the group cannot be filled.
   */
  public Optional<Alternative> of(String mentor, String mentee) {
    return of(mentee, Optional.of(mentor)).stream().findFirst();
  }

  /** All admissible pairs of a mentee that can be had beside the pins, by mentor. */
  public List<Alternative> ofMentee(String mentee) {
    return of(mentee, Optional.empty());
  }

  private List<Alternative> of(String mentee, Optional<String> mentor) {
    Optional<RemainingProblem> found =
        ProblemParts.of(problem).stream().filter(it -> it.wants(mentee)).findFirst();
    if (found.isEmpty()) {
      return List.of();
    }
    RemainingProblem part = found.get();
    Set<AdmissiblePair> ours = new HashSet<>(part.admissible());
    List<AdmissiblePair> chosen = this.chosen.stream().filter(ours::contains).toList();
    List<AdmissiblePair> asked =
        part.admissible().stream()
            .filter(it -> it.mentee().equals(mentee))
            .filter(it -> mentor.isEmpty() || it.mentor().equals(mentor.get()))
            .toList();
    return part.mentors().stream().anyMatch(Room::mayStayClosed)
        ? solvedAnew(part, chosen, asked)
        : alongPaths(part, chosen, asked);
  }

  private List<Alternative> solvedAnew(
      RemainingProblem part, List<AdmissiblePair> chosen, List<AdmissiblePair> asked) {
    MatchingValue value = part.value(chosen);
    return asked.stream()
        .flatMap(
            pair ->
                chosen.contains(pair)
                    ? Optional.of(new Alternative(pair, MatchingValue.NOTHING, true)).stream()
                    : ForcedPair.in(part, pair, LIMIT).map(it -> loss(pair, value, it)).stream())
        .toList();
  }

  private Alternative loss(AdmissiblePair pair, MatchingValue value, ForcedPair forced) {
    boolean exact = proven && forced.proven();
    return new Alternative(pair, value.minus(forced.value()), exact);
  }

  private List<Alternative> alongPaths(
      RemainingProblem part, List<AdmissiblePair> chosen, List<AdmissiblePair> asked) {
    Set<String> full =
        part.mentors().stream()
            .filter(it -> it.capacity() == 0)
            .map(Room::mentor)
            .collect(Collectors.toSet());
    ExchangePaths paths = new ExchangePaths(part, Scale.of(problem), chosen, pricesOf(part));
    return paths.losses(asked.stream().filter(it -> !full.contains(it.mentor())).toList());
  }

  private long[] pricesOf(RemainingProblem part) {
    Set<String> ours = part.mentors().stream().map(Room::mentor).collect(Collectors.toSet());
    List<Room> all = problem.mentors();
    long[] ofPart = new long[ours.size()];
    int next = 0;
    for (int mentor = 0; mentor < all.size(); mentor++) {
      if (ours.contains(all.get(mentor).mentor())) {
        ofPart[next++] = prices.get(mentor);
      }
    }
    return ofPart;
  }
}
