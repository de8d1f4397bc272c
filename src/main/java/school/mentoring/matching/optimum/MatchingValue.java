package school.mentoring.matching.optimum;

/**
 * How good a plan of pairs is. Which of the two figures counts first is the {@link Objective}'s.
 *
 * @param matched mentees with at least one mentor
 * @param points the total of the pairs' points
 */
public record MatchingValue(int matched, long points) {

  static final MatchingValue NOTHING = new MatchingValue(0, 0);

  MatchingValue plus(MatchingValue other) {
    return new MatchingValue(matched + other.matched, points + other.points);
  }

  MatchingValue minus(MatchingValue other) {
    return new MatchingValue(matched - other.matched, points - other.points);
  }
}
