package school.mentoring.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import school.mentoring.matching.proof.MatchingTrial;

/**
 * The best pairs with their proof, from a class to a region, against a bare call of the library
 * that finds the same pairs without a proof.
 */
class MatchingBenchmark {

  private static final int WARM_UP = 5;
  private static final int ROUNDS = 7;
  private static final double MEGABYTE = 1 << 20;

  @Test
  void theBestPairsOfAClassASchoolATownAndARegion() {
    double smaller = 0;
    int fewer = 0;
    for (List<Integer> size :
        List.of(List.of(25, 20), List.of(250, 100), List.of(2_500, 1_000), List.of(5_000, 2_000))) {
      MatchingTrial trial = new MatchingTrial(size.get(0), size.get(1), 20);
      double ours = measured(trial);
      if (fewer > 0) {
        Print.line(
            "Matching, growth from %d to %d pairs: pairs x%.1f, time x%.1f",
            fewer, trial.pairs(), (double) trial.pairs() / fewer, ours / smaller);
      }
      smaller = ours;
      fewer = trial.pairs();
    }
  }

  /** The median of the milliseconds it takes. */
  private static double measured(MatchingTrial trial) {
    double[] ours = new double[ROUNDS];
    double[] bare = new double[ROUNDS];
    assertThat(trial.ours()).isEqualTo(trial.bare());
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double here = milliseconds(trial::ours);
      double there = milliseconds(trial::bare);
      if (round >= 0) {
        ours[round] = here;
        bare[round] = there;
      }
    }
    Print.ratio(
        "Matching of %d pairs, ms".formatted(trial.pairs()), "proven", ours, "bare library", bare);
    Print.line(
        "Matching of %d pairs: peak memory %.0f MB beside %.0f MB in use before, a run takes"
            + " %d KB of text",
        trial.pairs(), peak(trial) / MEGABYTE, used() / MEGABYTE, trial.stored() / 1024);
    trial.alternatives();
    Print.line(
        "Matching of %d pairs: all alternatives of a mentee in %.1f ms",
        trial.pairs(), milliseconds(trial::alternatives));
    return Print.median(ours);
  }

  private static double milliseconds(LongSupplier work) {
    long start = System.nanoTime();
    work.getAsLong();
    return (System.nanoTime() - start) / 1e6;
  }

  /** What the heap takes at most while the pairs are computed, garbage included. */
  private static double peak(MatchingTrial trial) {
    double before = used();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    trial.ours();
    return heap().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum() - before;
  }

  private static double used() {
    System.gc();
    return heap().stream().mapToLong(it -> it.getUsage().getUsed()).sum();
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(it -> it.getType() == MemoryType.HEAP)
        .toList();
  }
}
