package school.mentoring.bench;

import java.util.Arrays;

/** Prints figures. */
final class Print {

  private Print() {}

  static void line(String format, Object... arguments) {
    System.out.println("[bench] " + format.formatted(arguments));
  }

  static void ratio(String what, String one, double[] ones, String other, double[] others) {
    line(
        "%s: %s %.1f, %s %.1f, ratio %.2f (medians; all: %s / %s)",
        what,
        one,
        median(ones),
        other,
        median(others),
        median(ones) / median(others),
        all(ones),
        all(others));
  }

  static double median(double[] figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private static String all(double[] figures) {
    return figures.length > 5
        ? figures.length + " measured"
        : Arrays.toString(Arrays.stream(figures).map(it -> Math.round(it * 10) / 10.0).toArray());
  }
}
