package school.mentoring.matching.policy;

import java.time.Period;

/** Two who both learn are close in age: up to one year in full, up to three years less. */
final class CloseAge implements Measure {

  private static final int FAR = 4;

  @Override
  public Share share(Pairing pair) {
    if (!pair.bothLearn() || apart(pair) < 0) {
      return Share.UNKNOWN;
    }
    return new Share(Math.min(FAR - 1, Math.max(0, FAR - Math.max(1, apart(pair)))), FAR - 1);
  }

  @Override
  public String words(Pairing pair) {
    return apart(pair) == 0
        ? "разница в возрасте меньше года"
        : "разница в возрасте, лет: " + apart(pair);
  }

  /** Full years between the two; -1 where a birth date is not known. */
  private static int apart(Pairing pair) {
    var mentor = pair.mentor().birthDate();
    var mentee = pair.mentee().birthDate();
    return mentor.isEmpty() || mentee.isEmpty()
        ? -1
        : Math.abs(Period.between(mentor.get(), mentee.get()).getYears());
  }
}
