package school.mentoring.matching.pair;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.policy.Verdict;

/**
 * A pair of a proposal, with the reasons for it.
 *
 * @param row number in the annex of the order, from 1
 * @param form of mentoring
 * @param points how good the pair is
 * @param reasons where the points come from, in Russian
 * @param pinned decided by people: it stays when the rest is computed anew
 * @param dissolved it failed later
 * @param place unique while the pair is in force: a mentee has as many as mentors are wanted
 */
@Embeddable
public record ProposedPair(
    MentorId mentor,
    MenteeId mentee,
    @Column(name = "row_number") int row,
    String form,
    int points,
    String reasons,
    boolean pinned,
    boolean dissolved,
    String place) {

  public static ProposedPair of(
      int row, PairKey key, Verdict verdict, String form, boolean pinned) {
    return new ProposedPair(
        key.mentor(),
        key.mentee(),
        row,
        form,
        verdict.points(),
        verdict.explanation(),
        pinned,
        false,
        null);
  }

  public PairKey key() {
    return new PairKey(mentor, mentee);
  }

  /** Whether it is somebody's pair now. */
  public boolean inForce() {
    return place != null;
  }

  public ProposedPair takingPlace(String place) {
    return new ProposedPair(
        mentor, mentee, row, form, points, reasons, pinned, dissolved, dissolved ? null : place);
  }

  public ProposedPair pinned(boolean pinned) {
    return new ProposedPair(mentor, mentee, row, form, points, reasons, pinned, dissolved, place);
  }

  public ProposedPair failed() {
    return new ProposedPair(mentor, mentee, row, form, points, reasons, pinned, true, null);
  }
}
