package school.mentoring.matching;

/**
 * Whether a form of mentoring has places enough.
 *
 * @param mentees with a valid consent and no pair yet
 * @param places free with mentors who have a valid consent
 */
public record Shortage(String form, int mentees, int places) {

  /** How many mentees will surely be left without a mentor. */
  public int missing() {
    return Math.max(0, mentees - places);
  }
}
