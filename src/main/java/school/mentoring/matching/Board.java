package school.mentoring.matching;

import java.util.List;
import java.util.Optional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;

/**
 * A programme's matching, as people look at it.
 *
 * @param shortages by form, before the run
 * @param notAdmitted how many take part without a valid consent
 * @param proposal the newest one
 * @param mentors who may be chosen by hand
 * @param mentees who may be chosen by hand
 */
public record Board(
    List<Shortage> shortages,
    int notAdmitted,
    Optional<Sheet> proposal,
    List<Unmatched> unmatched,
    List<Mentor> mentors,
    List<Mentee> mentees) {

  /** A proposal with names. */
  public record Sheet(
      ProposalId id, Proposal.State state, int version, List<Row> rows, List<Row> bans) {

    public boolean draft() {
      return state == Proposal.State.DRAFT;
    }

    public int points() {
      return rows.stream().mapToInt(it -> it.pair().points()).sum();
    }
  }

  /** One pair with names. */
  public record Row(ProposedPair pair, Mentor mentor, Mentee mentee) {}

  /**
   * A mentee without a pair.
   *
   * @param reason why, in Russian
   */
  public record Unmatched(Mentee mentee, String reason) {}
}
