package school.mentoring.mentorship.care;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the pulses of a pair tell once one of them was given. */
final class PulsePolicy {

  private PulsePolicy() {}

  /** The signals that a new pulse raises, with those said before. */
  static Set<SignalKind> signals(Pulse said, List<Pulse> all, CareThresholds limits) {
    Set<SignalKind> found = EnumSet.noneOf(SignalKind.class);
    if (said.score() <= limits.low()) {
      found.add(SignalKind.LOW);
    }
    before(said, all)
        .filter(it -> Math.abs(it.score() - said.score()) >= limits.swing())
        .ifPresent(it -> found.add(SignalKind.SWING));
    all.stream()
        .filter(it -> it.side() != said.side() && it.round().equals(said.round()))
        .filter(it -> Math.abs(it.score() - said.score()) >= limits.gap())
        .forEach(it -> found.add(SignalKind.GAP));
    return found;
  }

  /** The last one that the same side said in an earlier round. */
  private static Optional<Pulse> before(Pulse said, List<Pulse> all) {
    return all.stream()
        .filter(it -> it.side() == said.side())
        .filter(it -> it.round().month().isBefore(said.round().month()))
        .max(Comparator.comparing(it -> it.round().month()));
  }
}
