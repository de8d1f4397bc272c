package school.mentoring.matching.waiting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Proposal;
import school.mentoring.matching.Proposals;
import school.mentoring.matching.Situations;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.matching.situation.Admissibles;
import school.mentoring.matching.situation.Situation;
import school.mentoring.matching.situation.UnmatchedReasons;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Who waits for a mentor in a programme: with a consent, and in no agreed pair. */
@Service
public class WaitingList {

  private final Proposals proposals;
  private final Situations situations;
  private final Participants participants;

  WaitingList(Proposals proposals, Situations situations, Participants participants) {
    this.proposals = proposals;
    this.situations = situations;
    this.participants = participants;
  }

  /** In the order of surnames. */
  @Transactional(readOnly = true)
  public List<Waiting> of(OrganisationId organisation, ProgrammeId programme) {
    Situation situation = situations.of(organisation, programme);
    UnmatchedReasons reasons = new UnmatchedReasons(situation, new Admissibles(situation));
    Map<MenteeId, String> offered = offered(organisation, programme);
    return situation.mentees().stream()
        .filter(it -> it.admitted(situation.today()) && situation.alone(it))
        .map(it -> waiting(it, offered, reasons))
        .toList();
  }

  private static Waiting waiting(
      Mentee mentee, Map<MenteeId, String> offered, UnmatchedReasons reasons) {
    String offer = offered.get(mentee.id());
    return offer == null
        ? new Waiting(mentee, reasons.of(mentee), Optional.empty())
        : new Waiting(mentee, "предложение ещё не опубликовано", Optional.of(offer));
  }

  private Map<MenteeId, String> offered(OrganisationId organisation, ProgrammeId programme) {
    List<ProposedPair> pairs =
        proposals.draftOfPairs(organisation, programme).map(Proposal::pairs).orElse(List.of());
    Map<MentorId, String> names =
        participants
            .mentors(organisation, pairs.stream().map(ProposedPair::mentor).toList())
            .stream()
            .collect(Collectors.toMap(Mentor::id, it -> it.name().surnameFirst()));
    return pairs.stream()
        .filter(it -> names.containsKey(it.mentor()))
        .collect(
            Collectors.toMap(
                ProposedPair::mentee,
                it -> names.get(it.mentor()),
                (one, other) -> one + ", " + other));
  }
}
