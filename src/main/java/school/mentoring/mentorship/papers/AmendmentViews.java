package school.mentoring.mentorship.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Participants;
import school.mentoring.matching.Amendment;
import school.mentoring.matching.Amendments;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.PairSearch;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Reads what is collected for an order on changes in pairs. */
@Service
public class AmendmentViews {

  private final Amendments amendments;
  private final PlannedChanges planned;
  private final PairChanges changes;
  private final Mentorships mentorships;
  private final Participants participants;
  private final Clock clock;

  AmendmentViews(
      Amendments amendments,
      PlannedChanges planned,
      PairChanges changes,
      Mentorships mentorships,
      Participants participants,
      Clock clock) {
    this.amendments = amendments;
    this.planned = planned;
    this.changes = changes;
    this.mentorships = mentorships;
    this.participants = participants;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public AmendmentView of(OrganisationId organisation, ProgrammeId programme) {
    Optional<Amendment> open = amendments.open(organisation, programme);
    List<PairChange> made = changes.since(organisation, programme);
    LocalDate today = LocalDate.now(clock);
    return new AmendmentView(
        open.map(Amendment::version).orElse(-1),
        open.map(it -> planned.of(organisation, programme, it)).orElse(List.of()),
        open.map(it -> planned.with(organisation, programme, it.id().toString(), made))
            .orElse(made),
        mentorships.named(organisation, programme, new PairSearch("", Optional.empty(), true)),
        participants.mentorsTakingPart(organisation).stream()
            .filter(it -> it.admitted(today))
            .toList(),
        participants.menteesTakingPart(organisation).stream()
            .filter(it -> it.admitted(today))
            .toList());
  }
}
