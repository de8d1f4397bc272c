package school.mentoring.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Reads what the rules look at: who takes part, who has a pair, who may not meet again. */
@Component
class Situations {

  private final Participants participants;
  private final ProposalRepository proposals;
  private final Clock clock;

  Situations(Participants participants, ProposalRepository proposals, Clock clock) {
    this.participants = participants;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** Before any proposal. */
  Situation of(OrganisationId organisation, ProgrammeId programme) {
    return of(organisation, programme, Set.of(), Set.of());
  }

  /** With the bans and wishes of a draft. */
  Situation of(OrganisationId organisation, Proposal draft) {
    return of(organisation, draft.programme(), draft.bans(), draft.wishes());
  }

  private Situation of(
      OrganisationId organisation, ProgrammeId programme, Set<PairKey> bans, Set<Wish> wishes) {
    List<ProposedPair> confirmed = proposals.confirmed(organisation, programme);
    Set<PairKey> forbidden = new HashSet<>(bans);
    confirmed.stream()
        .filter(ProposedPair::dissolved)
        .map(ProposedPair::key)
        .forEach(forbidden::add);
    List<ProposedPair> inForce = confirmed.stream().filter(ProposedPair::inForce).toList();
    return new Situation(
        LocalDate.now(clock),
        participants.mentorsTakingPart(organisation),
        menteesWithout(inForce, organisation),
        taken(inForce),
        forbidden,
        wishes);
  }

  private List<Mentee> menteesWithout(List<ProposedPair> inForce, OrganisationId organisation) {
    Set<MenteeId> settled = inForce.stream().map(ProposedPair::mentee).collect(Collectors.toSet());
    return participants.menteesTakingPart(organisation).stream()
        .filter(it -> !settled.contains(it.id()))
        .toList();
  }

  private static Map<MentorId, Integer> taken(List<ProposedPair> inForce) {
    return inForce.stream().collect(Collectors.toMap(ProposedPair::mentor, it -> 1, Integer::sum));
  }
}
