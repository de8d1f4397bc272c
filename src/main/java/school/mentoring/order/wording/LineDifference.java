package school.mentoring.order.wording;

import java.util.ArrayList;
import java.util.List;

/** What was taken out of a text and what was put in, line by line. */
public record LineDifference(List<Line> lines) {

  /** What happened to a line. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A line and what happened to it. */
  public record Line(Fate fate, String text) {}

  /** From one text to another. */
  public static LineDifference between(WordingText from, WordingText to) {
    return new LineDifference(compared(lines(from), lines(to)));
  }

  /** Whether the two say different things. */
  public boolean any() {
    return lines.stream().anyMatch(it -> it.fate() != Fate.KEPT);
  }

  private static List<String> lines(WordingText text) {
    List<String> lines = new ArrayList<>(List.of(text.heading(), text.preamble()));
    text.points().lines().filter(it -> !it.isBlank()).forEach(lines::add);
    return lines;
  }

  private static List<Line> compared(List<String> from, List<String> to) {
    int[][] common = common(from, to);
    List<Line> lines = new ArrayList<>();
    int old = 0;
    int now = 0;
    while (old < from.size() || now < to.size()) {
      if (old < from.size() && now < to.size() && from.get(old).equals(to.get(now))) {
        lines.add(new Line(Fate.KEPT, from.get(old++)));
        now++;
      } else if (now == to.size()
          || old < from.size() && common[old + 1][now] >= common[old][now + 1]) {
        lines.add(new Line(Fate.REMOVED, from.get(old++)));
      } else {
        lines.add(new Line(Fate.ADDED, to.get(now++)));
      }
    }
    return lines;
  }

  /** How many lines the rests of both texts have in common, in their order. */
  private static int[][] common(List<String> from, List<String> to) {
    int[][] common = new int[from.size() + 1][to.size() + 1];
    for (int old = from.size() - 1; old >= 0; old--) {
      for (int now = to.size() - 1; now >= 0; now--) {
        common[old][now] =
            from.get(old).equals(to.get(now))
                ? common[old + 1][now + 1] + 1
                : Math.max(common[old + 1][now], common[old][now + 1]);
      }
    }
    return common;
  }
}
