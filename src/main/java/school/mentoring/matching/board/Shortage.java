package school.mentoring.matching.board;

/**
 * Whether a form of mentoring has places enough.
 *
 * @param mentees with a valid consent who still want a mentor
 * @param wanted how many mentors they want together; more than they are where somebody wants two
 * @param places free with mentors who have a valid consent
 */
public record Shortage(String form, int mentees, int wanted, int places) {

  /** How many places will surely be missing. */
  public int missing() {
    return Math.max(0, wanted - places);
  }
}
