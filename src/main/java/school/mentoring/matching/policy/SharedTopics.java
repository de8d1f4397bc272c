package school.mentoring.matching.policy;

import java.util.stream.Collectors;

/** How many of the mentee's topics the mentor is good at; more than three count as three. */
final class SharedTopics implements Measure {

  private static final int CAP = 3;

  @Override
  public Share share(Pairing pair) {
    int asked = Math.min(CAP, pair.mentee().topics().size());
    if (asked == 0) {
      return Share.UNKNOWN;
    }
    int shared = 0;
    for (String topic : pair.mentee().topics().keySet()) {
      shared += pair.mentor().topics().containsKey(topic) ? 1 : 0;
    }
    return new Share(Math.min(asked, shared), asked);
  }

  @Override
  public String words(Pairing pair) {
    return pair.mentee().topics().entrySet().stream()
        .filter(it -> pair.mentor().topics().containsKey(it.getKey()))
        .map(it -> it.getValue())
        .collect(Collectors.joining(", ", "общие темы: ", ""));
  }
}
