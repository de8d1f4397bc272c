package school.mentoring.mentorship.care;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** What both sides say of how it goes, round by round. */
@Service
public class Pulses {

  private final PulseRepository pulses;
  private final CareAgreements agreements;
  private final Mentorships pairs;
  private final Programmes programmes;
  private final CareSignals cares;
  private final Clock clock;

  Pulses(
      PulseRepository pulses,
      CareAgreements agreements,
      Mentorships pairs,
      Programmes programmes,
      CareSignals cares,
      Clock clock) {
    this.pulses = pulses;
    this.agreements = agreements;
    this.pairs = pairs;
    this.programmes = programmes;
    this.cares = cares;
    this.clock = clock;
  }

  /** The round that a programme asks in now. */
  @Transactional(readOnly = true)
  public Optional<PulseRound> open(OrganisationId organisation, ProgrammeId programme) {
    return agreements.of(organisation, programme).rhythm().open(LocalDate.now(clock));
  }

  /** The pulses of a pair, the earliest first. */
  @Transactional(readOnly = true)
  public List<Pulse> of(MentorshipId pair) {
    return pulses.of(pair);
  }

  /** The pulses of many pairs. */
  @Transactional(readOnly = true)
  public Map<MentorshipId, List<Pulse>> of(Collection<MentorshipId> all) {
    return all.isEmpty()
        ? Map.of()
        : pulses.of(all).stream().collect(Collectors.groupingBy(Pulse::pair));
  }

  /**
   * One side says its pulse; said again in the same round, the last word counts.
   *
   * @throws Refusal if nobody is asked now, or the number is none of the ten
   */
  @Transactional
  public void say(OrganisationId organisation, MentorshipId id, PairSide side, int score) {
    Mentorship pair = pairs.get(organisation, id);
    PulseRound round =
        open(organisation, pair.programme())
            .filter(it -> pair.isActive())
            .orElseThrow(() -> Refusal.conflict("Сейчас пульс не спрашивают: обновите страницу."));
    // both sides may answer at once: each sees what the other said
    programmes.hold(pair.programme());
    List<Pulse> known = pulses.of(id);
    Pulse said =
        known.stream()
            .filter(it -> it.side() == side && it.round().equals(round))
            .findFirst()
            .orElseGet(() -> new Pulse(pair, side, round));
    said.say(score, LocalDate.now(clock));
    pulses.save(said);
    CareThresholds limits = agreements.of(organisation, pair.programme()).thresholds();
    PulsePolicy.signals(said, known, limits)
        .forEach(it -> cares.found(pair, FoundSignal.ofPulse(it, side, round)));
  }

  /** The pulses of a time, for reports. */
  @Transactional(readOnly = true)
  public PulseFigures figures(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to) {
    LocalDate today = LocalDate.now(clock);
    LocalDate end = to.isAfter(today) ? today : to;
    if (end.isBefore(from)) {
      return new PulseFigures(0, 0, Optional.empty(), Optional.empty(), 0);
    }
    CareSettings agreed = agreements.of(organisation, programme);
    List<Pulse> said =
        pulses.between(
            organisation, programme, PulseRound.of(from).toString(), PulseRound.of(end).toString());
    return new PulseFigures(
        Math.max(said.size(), asked(organisation, programme, agreed.rhythm().between(from, end))),
        said.size(),
        average(said, PairSide.MENTEE),
        average(said, PairSide.MENTOR),
        swings(said, agreed.thresholds()));
  }

  private int asked(OrganisationId organisation, ProgrammeId programme, List<PulseRound> rounds) {
    List<Mentorship> all = pairs.of(organisation, programme);
    return rounds.stream()
        .mapToInt(round -> (int) all.stream().filter(it -> works(it, round)).count() * 2)
        .sum();
  }

  private static boolean works(Mentorship pair, PulseRound round) {
    return !pair.startsOn().isAfter(round.last())
        && pair.endedOn().filter(it -> it.isBefore(round.first())).isEmpty();
  }

  private static Optional<BigDecimal> average(List<Pulse> said, PairSide side) {
    OptionalDouble average =
        said.stream().filter(it -> it.side() == side).mapToInt(Pulse::score).average();
    return average.isEmpty()
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(average.getAsDouble()).setScale(1, RoundingMode.HALF_UP));
  }

  private static int swings(List<Pulse> said, CareThresholds limits) {
    Map<MentorshipId, List<Pulse>> byPair =
        said.stream().collect(Collectors.groupingBy(Pulse::pair));
    return (int)
        byPair.values().stream()
            .filter(
                all ->
                    all.stream()
                        .anyMatch(
                            it -> PulsePolicy.signals(it, all, limits).contains(SignalKind.SWING)))
            .count();
  }
}
