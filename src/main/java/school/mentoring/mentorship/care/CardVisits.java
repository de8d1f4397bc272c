package school.mentoring.mentorship.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.NamedPair;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;

/** What a card shows to whoever opens it. */
@Service
public class CardVisits {

  private final MenteeCardRepository cards;
  private final Participants participants;
  private final Programmes programmes;
  private final Mentorships pairs;
  private final Pulses pulses;
  private final FitAnswers fits;
  private final MeetingStops stops;
  private final Clock clock;

  CardVisits(
      MenteeCardRepository cards,
      Participants participants,
      Programmes programmes,
      Mentorships pairs,
      Pulses pulses,
      FitAnswers fits,
      MeetingStops stops,
      Clock clock) {
    this.cards = cards;
    this.participants = participants;
    this.programmes = programmes;
    this.pairs = pairs;
    this.pulses = pulses;
    this.fits = fits;
    this.stops = stops;
    this.clock = clock;
  }

  /** What a token opens; empty if it is unknown, revoked, too old, or its programme has ended. */
  @Transactional(readOnly = true)
  public Optional<CardVisit> find(CardToken token) {
    LocalDate today = LocalDate.now(clock);
    return cards
        .findByTokenHash(token.hash())
        .filter(it -> it.opens(today))
        .filter(it -> !programmes.get(it.programme(), it.organisation()).ended())
        .flatMap(it -> visit(it, today));
  }

  private Optional<CardVisit> visit(MenteeCard card, LocalDate today) {
    return participants.mentees(card.organisation(), List.of(card.mentee())).stream()
        .findFirst()
        .map(it -> visit(card, it, !it.hasLeft() && it.admitted(today)));
  }

  private CardVisit visit(MenteeCard card, Mentee mentee, boolean consented) {
    OrganisationId organisation = card.organisation();
    Optional<PulseRound> round = pulses.open(organisation, card.programme());
    List<CardPair> shown = consented ? pairs(card, round) : List.of();
    boolean pupil = mentee.kind() == ParticipantKind.PUPIL;
    return new CardVisit(organisation, mentee.id().id(), pupil, consented, round, shown);
  }

  private List<CardPair> pairs(MenteeCard card, Optional<PulseRound> round) {
    List<Mentorship> own = pairs.atWork(card.programme(), card.mentee());
    List<MentorshipId> ids = own.stream().map(Mentorship::id).toList();
    Map<MentorshipId, NamedPair> known = pairs.named(card.organisation(), ids);
    Map<MentorshipId, List<Pulse>> said = pulses.of(ids);
    return own.stream()
        .map(
            it ->
                pair(it, known.get(it.id()).called(), said.getOrDefault(it.id(), List.of()), round))
        .toList();
  }

  private CardPair pair(
      Mentorship pair, String mentor, List<Pulse> said, Optional<PulseRound> round) {
    List<Pulse> own = said.stream().filter(it -> it.side() == PairSide.MENTEE).toList();
    return new CardPair(
        pair.id(),
        mentor,
        FitAnswers.asked(pair),
        fits.of(pair.id()).stream().filter(it -> it.side() == PairSide.MENTEE).findFirst(),
        own.stream()
            .filter(it -> round.filter(it.round()::equals).isPresent())
            .map(Pulse::score)
            .findFirst(),
        own.stream()
            .filter(it -> round.filter(it.round()::equals).isEmpty())
            .max(Comparator.comparing(it -> it.round().month()))
            .map(Pulse::score),
        stops.stopped(pair.id()));
  }
}
