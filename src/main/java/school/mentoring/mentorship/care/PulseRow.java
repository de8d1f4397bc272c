package school.mentoring.mentorship.care;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import school.mentoring.mentorship.MentorshipId;

/** The pulses of one pair in a row of a table. */
public record PulseRow(MentorshipId pair, String names, List<Pulse> said) {

  private static final int SHOWN = 6;

  /** «7 → 5 → 8», the latest last. */
  public String of(PairSide side) {
    List<Pulse> own =
        said.stream()
            .filter(it -> it.side() == side)
            .sorted(Comparator.comparing(it -> it.round().month()))
            .toList();
    return own.stream()
        .skip(Math.max(0, own.size() - SHOWN))
        .map(it -> Integer.toString(it.score()))
        .collect(Collectors.joining(" → "));
  }
}
