package school.mentoring.mentorship.care;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was found in a pair.
 *
 * @param foundBy tells it from others of its kind: found twice, it is told once
 * @param side who said it; null where the program found it
 * @param topic of a flag; null for all others
 */
record FoundSignal(SignalKind kind, String foundBy, PairSide side, FlagTopic topic, String words) {

  static FoundSignal ofPulse(SignalKind kind, PairSide side, PulseRound round) {
    String key = kind == SignalKind.GAP ? round.toString() : round + " " + side.name();
    return new FoundSignal(kind, key, kind == SignalKind.GAP ? null : side, null, "");
  }

  /** A silence is told by the day since which it lasts. */
  static FoundSignal silence(LocalDate since) {
    return new FoundSignal(SignalKind.SILENCE, since.toString(), null, null, "");
  }

  static FoundSignal notSuited(PairSide side, LocalDate today) {
    return new FoundSignal(SignalKind.NOT_SUITED, today + " " + side.name(), side, null, "");
  }

  static FoundSignal stopped(String words) {
    return new FoundSignal(
        SignalKind.STOPPED, UUID.randomUUID().toString(), PairSide.MENTEE, null, words);
  }

  static FoundSignal flag(PairSide side, FlagTopic topic) {
    return new FoundSignal(SignalKind.FLAG, UUID.randomUUID().toString(), side, topic, "");
  }
}
