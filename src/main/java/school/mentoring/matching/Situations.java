package school.mentoring.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Preferences;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Reads what the rules look at: who takes part, who has a pair, who wants whom. */
@Component
class Situations {

  private final Participants participants;
  private final ProposalRepository proposals;
  private final Preferences preferences;
  private final SettingsOfMatchings settings;
  private final Clock clock;

  Situations(
      Participants participants,
      ProposalRepository proposals,
      Preferences preferences,
      SettingsOfMatchings settings,
      Clock clock) {
    this.participants = participants;
    this.proposals = proposals;
    this.preferences = preferences;
    this.settings = settings;
    this.clock = clock;
  }

  /** Before any proposal. */
  Situation of(OrganisationId organisation, ProgrammeId programme) {
    return of(organisation, programme, Set.of());
  }

  /** With the bans of a draft. */
  Situation of(OrganisationId organisation, Proposal draft) {
    return of(organisation, draft.programme(), draft.bans());
  }

  private Situation of(OrganisationId organisation, ProgrammeId programme, Set<PairKey> bans) {
    Ties ties = Ties.of(proposals.confirmed(organisation, programme), bans);
    List<Mentee> open =
        participants.menteesTakingPart(organisation).stream()
            .filter(it -> Situation.wanted(it, ties) > 0)
            .toList();
    return new Situation(
        LocalDate.now(clock),
        new People(participants.mentorsTakingPart(organisation), open),
        ties,
        new Choices(preferences.of(organisation, programme)),
        settings.of(organisation, programme));
  }
}
