package school.mentoring.matching.board;

import java.util.List;
import java.util.Optional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Mentor;
import school.mentoring.matching.Proposal;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.ProposalKind;
import school.mentoring.matching.pair.ProposedPair;

/**
 * A programme's matching, as people look at it.
 *
 * @param outlook what can be hoped for, before the run
 * @param proposal the newest one
 * @param mentors who may be chosen by hand
 * @param mentees who may be chosen by hand
 */
public record Board(
    Outlook outlook,
    Optional<Sheet> proposal,
    List<Unmatched> unmatched,
    List<Mentor> mentors,
    List<Mentee> mentees) {

  /** A proposal with names. */
  public record Sheet(
      ProposalId id,
      Proposal.State state,
      ProposalKind kind,
      int version,
      List<Row> rows,
      List<Row> bans) {

    /** Whether the pairs were known and nobody else is proposed. */
    public boolean onlyKnown() {
      return kind == ProposalKind.KNOWN;
    }

    public boolean draft() {
      return state == Proposal.State.DRAFT;
    }

    public int points() {
      return rows.stream().mapToInt(it -> it.pair().points()).sum();
    }

    /** How many different mentees have a mentor. */
    public long matched() {
      return rows.stream().map(it -> it.pair().mentee()).distinct().count();
    }

    public long pinned() {
      return rows.stream().filter(it -> it.pair().pinned()).count();
    }

    /** How many mentees the mentor of a row has in the proposal. */
    public long load(Row row) {
      return rows.stream().filter(it -> it.pair().mentor().equals(row.pair().mentor())).count();
    }

    /** How many mentors the mentee of a row has in the proposal. */
    public long mentors(Row row) {
      return rows.stream().filter(it -> it.pair().mentee().equals(row.pair().mentee())).count();
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
