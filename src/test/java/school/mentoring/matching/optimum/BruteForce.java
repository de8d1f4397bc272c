package school.mentoring.matching.optimum;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import school.mentoring.matching.optimum.MatchingProblem.AdmissiblePair;
import school.mentoring.matching.optimum.MatchingProblem.MenteeDemand;
import school.mentoring.matching.optimum.MatchingProblem.MentorCapacity;
import school.mentoring.matching.optimum.MatchingProblem.PinnedPair;

/** Tries every matching: slow, and too simple to be wrong. */
public final class BruteForce {

  private final MatchingProblem problem;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, Integer> wanted = new HashMap<>();
  private final Set<PinnedPair> taken = new HashSet<>();
  private final Comparator<MatchingValue> better;
  private MatchingValue best;
  private long points;

  public BruteForce(MatchingProblem problem) {
    this.problem = problem;
    problem.mentors().forEach(it -> places.put(it.mentor(), it.capacity()));
    problem.mentees().forEach(it -> wanted.put(it.mentee(), it.most()));
    Comparator<MatchingValue> matched = Comparator.comparing(MatchingValue::matched);
    Comparator<MatchingValue> points = Comparator.comparing(MatchingValue::points);
    this.better =
        switch (problem.objective()) {
          case MOST_PARTICIPANTS -> matched.thenComparing(points);
          case BEST_TOTAL -> points.thenComparing(matched);
        };
  }

  /** The best there is; empty if no matching keeps the pins. */
  public Optional<MatchingValue> best() {
    tryFrom(0);
    return Optional.ofNullable(best);
  }

  private void tryFrom(int next) {
    if (next == problem.admissible().size()) {
      compare();
      return;
    }
    AdmissiblePair pair = problem.admissible().get(next);
    if (!problem.pinned().contains(pair.ids())) {
      tryFrom(next + 1);
    }
    if (places.get(pair.mentor()) > 0 && wanted.get(pair.mentee()) > 0) {
      change(pair, 1);
      taken.add(pair.ids());
      tryFrom(next + 1);
      taken.remove(pair.ids());
      change(pair, -1);
    }
  }

  private void change(AdmissiblePair pair, int by) {
    places.merge(pair.mentor(), -by, Integer::sum);
    wanted.merge(pair.mentee(), -by, Integer::sum);
    points += (long) by * pair.points();
  }

  private void compare() {
    if (problem.mentors().stream().allMatch(this::fullOrClosed)) {
      int matched = (int) problem.mentees().stream().filter(this::matched).count();
      MatchingValue value = new MatchingValue(matched, points);
      best = best == null || better.compare(value, best) > 0 ? value : best;
    }
  }

  private boolean fullOrClosed(MentorCapacity mentor) {
    int load = mentor.capacity() - places.get(mentor.mentor());
    return load == 0 || load >= mentor.least();
  }

  private boolean matched(MenteeDemand mentee) {
    return wanted.get(mentee.mentee()) < mentee.most();
  }
}
