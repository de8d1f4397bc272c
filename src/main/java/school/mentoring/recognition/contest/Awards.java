package school.mentoring.recognition.contest;

import java.util.Comparator;
import java.util.List;
import school.mentoring.recognition.Award;

/** How awards stand in lists. */
final class Awards {

  private static final Comparator<Award> ORDER =
      Comparator.comparing(Award::protocolDate)
          .thenComparing(Award::contest)
          .thenComparing(Award::nomination)
          .thenComparingInt(Award::place)
          .thenComparing(Award::application);

  private Awards() {}

  static List<Award> inOrder(List<Award> awards) {
    return awards.stream().sorted(ORDER).toList();
  }
}
