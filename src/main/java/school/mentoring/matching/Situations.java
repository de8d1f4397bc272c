package school.mentoring.matching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.ParticipationHistory;
import school.mentoring.enrolment.Preferences;
import school.mentoring.enrolment.Side;
import school.mentoring.matching.pair.PairEnding;
import school.mentoring.matching.pair.PairKey;
import school.mentoring.matching.pair.ProposedPair;
import school.mentoring.matching.preference.Choices;
import school.mentoring.matching.settings.SettingsOfMatchings;
import school.mentoring.matching.situation.People;
import school.mentoring.matching.situation.Situation;
import school.mentoring.matching.situation.Ties;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Reads what the rules look at: who takes part, who has a pair, who wants whom. */
@Component
public class Situations {

  private final Participants participants;
  private final ProposalRepository proposals;
  private final Preferences preferences;
  private final SettingsOfMatchings settings;
  private final ParticipationHistory history;
  private final Clock clock;

  Situations(
      Participants participants,
      ProposalRepository proposals,
      Preferences preferences,
      SettingsOfMatchings settings,
      ParticipationHistory history,
      Clock clock) {
    this.participants = participants;
    this.proposals = proposals;
    this.preferences = preferences;
    this.settings = settings;
    this.history = history;
    this.clock = clock;
  }

  /** Before any proposal. */
  public Situation of(OrganisationId organisation, ProgrammeId programme) {
    return of(organisation, programme, Ties.of(confirmed(organisation, programme), Set.of()));
  }

  /** With the bans of a draft, and the places that its order makes free. */
  public Situation of(OrganisationId organisation, Proposal draft) {
    Set<PairKey> ending = draft.endings().stream().map(PairEnding::key).collect(Collectors.toSet());
    List<ProposedPair> confirmed = confirmed(organisation, draft.programme());
    return of(organisation, draft.programme(), Ties.of(confirmed, draft.bans(), ending));
  }

  private List<ProposedPair> confirmed(OrganisationId organisation, ProgrammeId programme) {
    return proposals.confirmed(organisation, programme);
  }

  private Situation of(OrganisationId organisation, ProgrammeId programme, Ties ties) {
    List<Mentee> open =
        participants.menteesTakingPart(organisation).stream()
            .filter(it -> Situation.wanted(it, ties) > 0)
            .toList();
    return new Situation(
        LocalDate.now(clock),
        new People(participants.mentorsTakingPart(organisation), open),
        ties.after(succeeded(organisation, open)),
        new Choices(preferences.of(organisation, programme)),
        settings.of(organisation, programme));
  }

  private Set<PairKey> succeeded(OrganisationId organisation, List<Mentee> mentees) {
    return history
        .of(organisation, Side.MENTEE, mentees.stream().map(Mentee::uuid).toList())
        .stream()
        .filter(it -> it.end().completed() && it.partner() != null)
        .map(it -> new PairKey(new MentorId(it.partner()), new MenteeId(it.person())))
        .collect(Collectors.toSet());
  }
}
