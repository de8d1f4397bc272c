package school.mentoring.matching.policy;

/**
 * How far a pair meets a criterion: a part of a whole. Where nothing is known there is nothing to
 * meet: it gives no points and forbids nothing.
 *
 * @param part from 0 to the whole
 * @param whole 0 where nothing is known
 */
record Share(int part, int whole) {

  static final Share UNKNOWN = new Share(0, 0);
  static final Share NONE = new Share(0, 1);
  static final Share FULL = new Share(1, 1);

  static Share when(boolean met) {
    return met ? FULL : NONE;
  }

  /** Whether it is known that the criterion is not met at all. */
  boolean missed() {
    return whole > 0 && part == 0;
  }

  /** The points out of a weight, rounded; something met gives one point at least. */
  int of(int weight) {
    if (weight == 0 || part == 0) {
      return 0;
    }
    return Math.max(1, (2 * weight * part + whole) / (2 * whole));
  }
}
