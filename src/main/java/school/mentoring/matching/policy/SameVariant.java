package school.mentoring.matching.policy;

/** Both see themselves in the same role model. */
final class SameVariant implements Measure {

  @Override
  public Share share(Pairing pair) {
    String mentor = pair.mentor().variant();
    String mentee = pair.mentee().variant();
    return mentor.isEmpty() || mentee.isEmpty() ? Share.UNKNOWN : Share.when(mentor.equals(mentee));
  }

  @Override
  public String words(Pairing pair) {
    return "ролевая модель «%s»".formatted(pair.mentee().variant());
  }
}
