package school.mentoring.matching.policy;

/** Both learn, but not in the same class. */
final class OtherGroup implements Measure {

  @Override
  public Share share(Pairing pair) {
    return pair.bothLearn()
        ? Share.when(!pair.mentor().group().equals(pair.mentee().group()))
        : Share.UNKNOWN;
  }

  @Override
  public String words(Pairing pair) {
    return "разные классы";
  }
}
