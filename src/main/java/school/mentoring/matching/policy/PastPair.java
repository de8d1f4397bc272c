package school.mentoring.matching.policy;

/** The two were a pair in an earlier programme, and did their work to the end. */
final class PastPair implements Measure {

  @Override
  public Share share(Pairing pair) {
    return pair.facts().succeeded(pair.mentor().id(), pair.mentee().id())
        ? Share.FULL
        : Share.UNKNOWN;
  }

  @Override
  public String words(Pairing pair) {
    return "уже работали в паре до конца";
  }
}
