package school.mentoring.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.matching.Matchings;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/**
 * The sets of pairs that are accompanied together. What is said of a set is said of each of its
 * pairs still at work; a meeting that a pair's own journal already has stays as it stands there,
 * and pairs that do not meet now are left out.
 */
@Service
public class Accompaniments {

  private final AccompanimentRepository accompaniments;
  private final MentorshipRepository mentorships;
  private final Mentorships pairs;
  private final Programmes programmes;
  private final Matchings matchings;
  private final PairPlans plans;
  private final PlannedMeetings planned;
  private final PairViews views;
  private final JournalKeeperPolicy keepers;
  private final SuspensionPolicy suspensions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Accompaniments(
      AccompanimentRepository accompaniments,
      MentorshipRepository mentorships,
      Mentorships pairs,
      Programmes programmes,
      Matchings matchings,
      PairPlans plans,
      PlannedMeetings planned,
      PairViews views,
      JournalKeeperPolicy keepers,
      SuspensionPolicy suspensions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accompaniments = accompaniments;
    this.mentorships = mentorships;
    this.pairs = pairs;
    this.programmes = programmes;
    this.matchings = matchings;
    this.plans = plans;
    this.planned = planned;
    this.views = views;
    this.keepers = keepers;
    this.suspensions = suspensions;
    this.events = events;
    this.clock = clock;
  }

  /** The pairs of a set that are still at work, in the order of the annex. */
  @Transactional(readOnly = true)
  public List<PairView> active(OrganisationId organisation, AccompanimentId id) {
    List<Mentorship> active = activeOf(get(organisation, id));
    return views.of(organisation, active);
  }

  /**
   * The pairs of a set held a meeting.
   *
   * @throws Refusal if a pair cannot have had it, or the journal is somebody else's
   */
  @Transactional
  public void meet(
      OrganisationId organisation,
      AccompanimentId id,
      MeetingKind kind,
      MeetingNote note,
      Optional<String> by) {
    meet(activeOf(keptBy(organisation, id, by)), kind, note, by);
  }

  private void meet(
      List<Mentorship> active, MeetingKind kind, MeetingNote note, Optional<String> by) {
    List<Mentorship> lacking = active.stream().filter(it -> it.meeting(kind).isEmpty()).toList();
    List<Mentorship> met = suspensions.meeting(lacking);
    met.forEach(it -> it.meet(kind, note, by.orElse(null), today()));
    planned.held(
        met.stream().collect(Collectors.toMap(Mentorship::id, it -> List.of(note.heldOn()))));
  }

  /**
   * The pairs that did not suit each other at their trial meeting fail.
   *
   * @param rows their numbers in the annex; empty means the only pair of the set
   * @return whether all pairs of the set go on
   */
  @Transactional
  public boolean failTrial(
      OrganisationId organisation, AccompanimentId id, Set<Integer> rows, Optional<String> by) {
    Accompaniment set = keptBy(organisation, id, by);
    List<Mentorship> failed = FailedPairs.among(activeOf(set), rows);
    failed.forEach(it -> it.failTrial(today()));
    tellEnded(failed);
    return failed.isEmpty();
  }

  /** Frees the people of the pairs that failed, so that they can be matched anew. */
  @Transactional
  public Dissolution dissolve(OrganisationId organisation, AccompanimentId id) {
    Accompaniment set = get(organisation, id);
    programmes.hold(set.programme());
    List<Mentorship> failed =
        all(set).stream().filter(it -> it.state() == MentorshipState.TRIAL_FAILED).toList();
    failed.forEach(
        it -> matchings.dissolved(organisation, it.programme(), it.mentor(), it.mentee()));
    pairs.tellIfAllEnded(set.programme());
    return new Dissolution(failed.stream().map(Mentorship::mentee).toList(), activeOf(set).size());
  }

  /**
   * What became of a set after its trial meetings.
   *
   * @param mentees those left without a mentor
   * @param remaining pairs of the set that are still at work
   */
  public record Dissolution(List<MenteeId> mentees, int remaining) {}

  /** Gives every pair of a set that has no plan yet its main goal. */
  @Transactional
  public void plan(
      OrganisationId organisation, AccompanimentId id, String goal, Optional<String> by) {
    plans.begin(activeOf(keptBy(organisation, id, by)), goal, by);
  }

  /**
   * The pairs of a set held their last meeting and said whether they go on next year.
   *
   * @param finishing numbers in the annex of the pairs that do not go on
   * @throws Refusal if a number is not in the set
   */
  @Transactional
  public void conclude(
      OrganisationId organisation,
      AccompanimentId id,
      MeetingNote note,
      FinishingPairs finishing,
      Optional<String> by) {
    List<Mentorship> active = activeOf(keptBy(organisation, id, by));
    Set<Mentorship> finish = Set.copyOf(finishing.among(active));
    meet(active, MeetingKind.FINAL, note, by);
    active.stream()
        .filter(it -> it.meeting(MeetingKind.FINAL).isPresent())
        .forEach(it -> it.decide(finish.contains(it) ? Decision.FINISH : Decision.GO_ON));
  }

  /** The course that the pairs of a set take, as the model names it. */
  @Transactional(readOnly = true)
  public MeetingCycle course(OrganisationId organisation, AccompanimentId id) {
    return all(get(organisation, id)).stream()
        .map(Mentorship::cycle)
        .findFirst()
        .orElse(MeetingCycle.FULL);
  }

  /** The pairs of a set have done their work. */
  @Transactional
  public void finish(OrganisationId organisation, AccompanimentId id) {
    Accompaniment set = get(organisation, id);
    programmes.hold(set.programme());
    List<Mentorship> active = activeOf(set);
    active.forEach(it -> it.finish(today()));
    tellEnded(active);
    pairs.tellIfAllEnded(set.programme());
  }

  private void tellEnded(List<Mentorship> pairs) {
    pairs.forEach(it -> events.publishEvent(PairEvent.ended(it)));
  }

  private Accompaniment keptBy(
      OrganisationId organisation, AccompanimentId id, Optional<String> by) {
    Accompaniment set = get(organisation, id);
    keepers.mayKeep(organisation, set.mentorLogin(), by);
    return set;
  }

  private Accompaniment get(OrganisationId organisation, AccompanimentId id) {
    return accompaniments
        .findByIdAndOrganisation(id, organisation)
        .orElseThrow(
            () -> Refusal.notFound("Сопровождение пар не найдено: обновите список задач."));
  }

  private List<Mentorship> all(Accompaniment set) {
    return mentorships.findByOrganisationAndAccompanimentOrderByAnnexRow(
        set.organisation(), set.id());
  }

  private List<Mentorship> activeOf(Accompaniment set) {
    return all(set).stream().filter(Mentorship::isActive).toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
