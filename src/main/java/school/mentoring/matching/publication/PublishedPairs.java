package school.mentoring.matching.publication;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.Proposal;
import school.mentoring.matching.Proposals;
import school.mentoring.matching.board.Board;
import school.mentoring.matching.board.Boards;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Pairs that were agreed and wait for their order, as their mentors see them. */
@Service
public class PublishedPairs {

  private final Proposals proposals;
  private final Boards boards;

  PublishedPairs(Proposals proposals, Boards boards) {
    this.proposals = proposals;
    this.boards = boards;
  }

  /**
   * The pairs of a programme that wait for an order.
   *
   * @param login of the mentor who asks; empty means everybody's
   */
  @Transactional(readOnly = true)
  public List<PublishedPair> of(
      OrganisationId organisation, ProgrammeId programme, Optional<String> login) {
    return proposals.of(organisation, programme).stream()
        .filter(it -> it.state() == Proposal.State.CONFIRMED)
        .flatMap(it -> boards.sheet(organisation, it.id()).rows().stream())
        .filter(it -> it.mentor() != null && it.mentee() != null)
        .filter(it -> login.isEmpty() || login.equals(it.mentor().login()))
        .map(PublishedPairs::published)
        .toList();
  }

  private static PublishedPair published(Board.Row row) {
    return new PublishedPair(
        row.mentor().id(),
        row.mentee().id(),
        row.mentor().name().surnameFirst(),
        row.mentee().name().surnameFirst(),
        row.mentee().group() == null ? "" : row.mentee().group(),
        row.pair().form());
  }

  /** A pair without points and reasons: those are for whoever matches. */
  public record PublishedPair(
      MentorId mentorId,
      MenteeId menteeId,
      String mentor,
      String mentee,
      String group,
      String form) {}
}
