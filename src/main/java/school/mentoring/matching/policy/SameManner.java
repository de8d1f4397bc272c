package school.mentoring.matching.policy;

import java.util.Collections;
import java.util.stream.Collectors;

/** Both want a kind of mentoring that the other one wants too. */
final class SameManner implements Measure {

  @Override
  public Share share(Pairing pair) {
    var mentor = pair.mentor().manners();
    var mentee = pair.mentee().manners();
    return mentor.isEmpty() || mentee.isEmpty()
        ? Share.UNKNOWN
        : Share.when(!Collections.disjoint(mentor, mentee));
  }

  @Override
  public String words(Pairing pair) {
    return pair.mentee().manners().stream()
        .filter(pair.mentor().manners()::contains)
        .sorted()
        .collect(Collectors.joining(", ", "вид наставничества: ", ""));
  }
}
