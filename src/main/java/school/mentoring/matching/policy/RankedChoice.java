package school.mentoring.matching.policy;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import school.mentoring.enrolment.Preference;

/** The first choice counts in full, the second two thirds of it, the third one third. */
final class RankedChoice {

  private static final List<String> WORDS = List.of("первым", "вторым", "третьим");

  private RankedChoice() {}

  /** Unknown while somebody has named nobody: a silence is no refusal. */
  static Share share(PairFacts facts, UUID by, UUID about) {
    if (!facts.choseSomebody(by)) {
      return Share.UNKNOWN;
    }
    OptionalInt rank = facts.rank(by, about);
    int part =
        rank.isPresent() && rank.getAsInt() != Preference.UNWANTED
            ? Preference.LAST_CHOICE + 1 - rank.getAsInt()
            : 0;
    return new Share(part, Preference.LAST_CHOICE);
  }

  static String words(PairFacts facts, UUID by, UUID about) {
    return WORDS.get(facts.rank(by, about).orElseThrow() - 1);
  }
}
