package school.mentoring.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.matching.Matchings;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** How pairs end, and who is told of it. */
@Service
public class PairEndings {

  private final Mentorships pairs;
  private final MentorshipRepository mentorships;
  private final Programmes programmes;
  private final Matchings matchings;
  private final MentorshipProcess process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PairEndings(
      Mentorships pairs,
      MentorshipRepository mentorships,
      Programmes programmes,
      Matchings matchings,
      MentorshipProcess process,
      ApplicationEventPublisher events,
      Clock clock) {
    this.pairs = pairs;
    this.mentorships = mentorships;
    this.programmes = programmes;
    this.matchings = matchings;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A pair ends before its time; the mentee may be matched anew.
   *
   * @throws Refusal if it has ended already, or no reason is given
   */
  @Transactional
  public void endEarly(OrganisationId organisation, MentorshipId id, String reason) {
    endEarly(organisation, id, reason, LocalDate.now(clock));
  }

  /** The same, with the last day of the pair's work named. */
  @Transactional
  public void endEarly(
      OrganisationId organisation, MentorshipId id, String reason, LocalDate lastDay) {
    Mentorship pair = pairs.get(organisation, id);
    programmes.hold(pair.programme());
    pair.endEarly(reason, lastDay);
    tell(List.of(pair));
    matchings.dissolved(organisation, pair.programme(), pair.mentor(), pair.mentee());
    tellIfAllEnded(pair.programme());
  }

  /** Tells whoever has to know that pairs have ended. */
  void tell(List<Mentorship> ended) {
    ended.forEach(it -> events.publishEvent(PairEvent.ended(it)));
  }

  /** Tells the stage when the last pair at work has ended; the programme must be held. */
  void tellIfAllEnded(ProgrammeId programme) {
    mentorships.flush();
    if (!mentorships.existsByProgrammeAndState(programme, MentorshipState.ACTIVE)) {
      process.allPairsEnded(programme);
    }
  }
}
