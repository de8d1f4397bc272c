package school.mentoring.mentorship;

import java.util.List;
import java.util.stream.Collectors;

/** Names the pairs of a set shortly, for the lists of tasks. */
final class AccompanimentCaption {

  private static final int NAMED = 3;

  private AccompanimentCaption() {}

  static String of(Accompaniment set, List<Mentorship> pairs, PairNames.Names names) {
    if (pairs.isEmpty()) {
      return "";
    }
    if (set.mentorLogin().isEmpty()) {
      return pairs.size() == 1
          ? names.pair(pairs.get(0))
          : "Наставники без логина, пар: " + pairs.size();
    }
    String mentees =
        pairs.stream().limit(NAMED).map(names::mentee).collect(Collectors.joining(", "));
    String more = pairs.size() > NAMED ? " и ещё " + (pairs.size() - NAMED) : "";
    return names.mentor(pairs.get(0)) + " — " + mentees + more;
  }
}
