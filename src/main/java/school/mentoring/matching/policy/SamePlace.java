package school.mentoring.matching.policy;

/** Both study or work at the same place, for example in the same building. */
final class SamePlace implements Measure {

  @Override
  public Share share(Pairing pair) {
    String mentor = pair.mentor().place();
    String mentee = pair.mentee().place();
    return mentor.isEmpty() || mentee.isEmpty() ? Share.UNKNOWN : Share.when(mentor.equals(mentee));
  }

  @Override
  public String words(Pairing pair) {
    return "одна площадка";
  }
}
