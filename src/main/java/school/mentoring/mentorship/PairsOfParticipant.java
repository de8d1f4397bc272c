package school.mentoring.mentorship;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.ActivePairs;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.shared.OrganisationId;

/** Tells of a participant the pairs that have not ended, and their journals. */
@Component
class PairsOfParticipant implements ActivePairs {

  private static final Set<MentorshipState> AT_WORK = Set.of(MentorshipState.ACTIVE);

  private final MentorshipRepository mentorships;
  private final PairNames names;

  PairsOfParticipant(MentorshipRepository mentorships, PairNames names) {
    this.mentorships = mentorships;
    this.names = names;
  }

  @Override
  @Transactional(readOnly = true)
  public List<ActivePair> of(OrganisationId organisation, UUID participant) {
    List<Mentorship> pairs =
        mentorships.inStates(
            organisation, new MentorId(participant), new MenteeId(participant), AT_WORK);
    PairNames.Names people = names.of(organisation, pairs);
    return pairs.stream()
        .map(it -> new ActivePair(people.pair(it), "/mentorships/" + it.id()))
        .toList();
  }
}
