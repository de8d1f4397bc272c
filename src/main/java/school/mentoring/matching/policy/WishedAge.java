package school.mentoring.matching.policy;

/** The mentee is of an age that the mentor would like. */
final class WishedAge implements Measure {

  @Override
  public Share share(Pairing pair) {
    return pair.mentor().ages().isEmpty() || pair.mentee().age().isEmpty()
        ? Share.UNKNOWN
        : Share.when(pair.mentor().ages().get().includes(pair.mentee().age().getAsInt()));
  }

  @Override
  public String words(Pairing pair) {
    return "возраст %d при желаемом %s"
        .formatted(pair.mentee().age().orElse(0), pair.mentor().ages().orElseThrow());
  }
}
