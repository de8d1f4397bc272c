package school.mentoring.matching.optimum;

import java.time.Duration;

/** When a search has to stop. */
record Deadline(long nanos) {

  static Deadline in(Duration limit) {
    return new Deadline(System.nanoTime() + limit.toNanos());
  }

  boolean passed() {
    return System.nanoTime() - nanos > 0;
  }
}
