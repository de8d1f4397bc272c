package school.mentoring.matching.policy;

/** Both learn in the same class. */
final class SameGroup implements Measure {

  @Override
  public Share share(Pairing pair) {
    return pair.bothLearn()
        ? Share.when(pair.mentor().group().equals(pair.mentee().group()))
        : Share.UNKNOWN;
  }

  @Override
  public String words(Pairing pair) {
    return "один класс";
  }
}
