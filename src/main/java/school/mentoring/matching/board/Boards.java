package school.mentoring.matching.board;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Proposal;
import school.mentoring.matching.ProposalId;
import school.mentoring.matching.Proposals;
import school.mentoring.matching.Situations;
import school.mentoring.matching.board.Board.Row;
import school.mentoring.matching.board.Board.Sheet;
import school.mentoring.matching.board.Board.Unmatched;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.matching.policy.Verdict;
import school.mentoring.matching.settings.MatchingSettings;
import school.mentoring.matching.situation.Admissibles;
import school.mentoring.matching.situation.Situation;
import school.mentoring.matching.situation.UnmatchedReasons;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** Reads a programme's matching for the page and for the forms of its tasks. */
@Service
public class Boards {

  private final Proposals proposals;
  private final Situations situations;
  private final Participants participants;

  Boards(Proposals proposals, Situations situations, Participants participants) {
    this.proposals = proposals;
    this.situations = situations;
    this.participants = participants;
  }

  @Transactional(readOnly = true)
  public Board of(OrganisationId organisation, ProgrammeId programme) {
    Optional<Proposal> newest = proposals.newest(organisation, programme);
    Situation situation = situation(organisation, programme, newest);
    Admissibles admissible = new Admissibles(situation);
    Set<MenteeId> matched = newest.map(Proposal::matched).orElse(Set.of());
    return new Board(
        new Outlooks(situation, admissible).outlook(),
        newest.map(it -> sheet(organisation, it)),
        unmatched(situation, admissible, matched),
        situation.mentors().stream().filter(it -> admitted(it, situation)).toList(),
        situation.mentees().stream().filter(it -> admitted(it, situation)).toList());
  }

  /** What could be hoped for with other settings. */
  @Transactional(readOnly = true)
  public Outlook outlook(
      OrganisationId organisation, ProgrammeId programme, MatchingSettings settings) {
    Situation now = situation(organisation, programme, proposals.newest(organisation, programme));
    Situation other = now.by(settings);
    return new Outlooks(other, new Admissibles(other)).outlook();
  }

  private Situation situation(
      OrganisationId organisation, ProgrammeId programme, Optional<Proposal> newest) {
    return newest
        .map(it -> situations.of(organisation, it))
        .orElseGet(() -> situations.of(organisation, programme));
  }

  /**
   * A proposal with the names of its people.
   *
   * @throws Refusal if there is none in the organisation
   */
  @Transactional(readOnly = true)
  public Sheet sheet(OrganisationId organisation, ProposalId id) {
    return sheet(organisation, proposals.get(organisation, id));
  }

  private Sheet sheet(OrganisationId organisation, Proposal proposal) {
    Stream<PairKey> all =
        Stream.concat(proposal.pairs().stream().map(ProposedPair::key), proposal.bans().stream());
    List<PairKey> keys = all.toList();
    Map<MentorId, Mentor> mentors =
        participants.mentors(organisation, keys.stream().map(PairKey::mentor).toList()).stream()
            .collect(Collectors.toMap(Mentor::id, Function.identity()));
    Map<MenteeId, Mentee> mentees =
        participants.mentees(organisation, keys.stream().map(PairKey::mentee).toList()).stream()
            .collect(Collectors.toMap(Mentee::id, Function.identity()));
    Function<ProposedPair, Row> row =
        it -> new Row(it, mentors.get(it.mentor()), mentees.get(it.mentee()));
    return new Sheet(
        proposal.id(),
        proposal.state(),
        proposal.kind(),
        proposal.version(),
        proposal.pairs().stream().filter(it -> !it.dissolved()).map(row).toList(),
        proposal.bans().stream().map(Boards::banned).map(row).toList());
  }

  private static ProposedPair banned(PairKey key) {
    return ProposedPair.of(0, key, Verdict.forbidden("запрещена"), "", false);
  }

  private static List<Unmatched> unmatched(
      Situation situation, Admissibles admissible, Set<MenteeId> matched) {
    UnmatchedReasons reasons = new UnmatchedReasons(situation, admissible);
    return situation.mentees().stream()
        .filter(it -> admitted(it, situation) && situation.alone(it))
        .filter(it -> !matched.contains(it.id()))
        .map(it -> new Unmatched(it, reasons.of(it)))
        .toList();
  }

  private static boolean admitted(Participant person, Situation situation) {
    return person.admitted(situation.today());
  }
}
