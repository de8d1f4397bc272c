package school.mentoring.matching.policy;

import java.util.Set;
import java.util.stream.Collectors;

/** How much of the convenient time agrees, against the one of the two who has less of it. */
final class ConvenientTime implements Measure {

  @Override
  public Share share(Pairing pair) {
    Set<String> mentor = pair.mentor().times();
    Set<String> mentee = pair.mentee().times();
    int whole = Math.min(mentor.size(), mentee.size());
    if (whole == 0) {
      return Share.UNKNOWN;
    }
    int shared = 0;
    for (String time : mentee) {
      shared += mentor.contains(time) ? 1 : 0;
    }
    return new Share(shared, whole);
  }

  @Override
  public String words(Pairing pair) {
    return pair.mentee().times().stream()
        .filter(pair.mentor().times()::contains)
        .collect(Collectors.joining(", ", "время: ", ""));
  }
}
