package school.mentoring.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final PairSets sets;
  private final PairEndings endings;
  private final Programmes programmes;
  private final Matchings matchings;
  private final PairPlans plans;
  private final PairViews views;
  private final SuspensionPolicy suspensions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Accompaniments(
      PairSets sets,
      PairEndings endings,
      Programmes programmes,
      Matchings matchings,
      PairPlans plans,
      PairViews views,
      SuspensionPolicy suspensions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sets = sets;
    this.endings = endings;
    this.programmes = programmes;
    this.matchings = matchings;
    this.plans = plans;
    this.views = views;
    this.suspensions = suspensions;
    this.events = events;
    this.clock = clock;
  }

  /** The pairs of a set that are still at work, in the order of the annex. */
  @Transactional(readOnly = true)
  public List<PairView> active(OrganisationId organisation, AccompanimentId id) {
    List<Mentorship> active = sets.activeOf(sets.get(organisation, id));
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
    meet(sets.activeOf(sets.keptBy(organisation, id, by)), kind, note, by);
  }

  private void meet(
      List<Mentorship> active, MeetingKind kind, MeetingNote note, Optional<String> by) {
    List<Mentorship> lacking = active.stream().filter(it -> it.meeting(kind).isEmpty()).toList();
    List<Mentorship> met = suspensions.meeting(lacking);
    met.forEach(it -> it.meet(kind, note, by.orElse(null), today(), null));
    events.publishEvent(MeetingsHeld.on(note.heldOn(), met));
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
    Accompaniment set = sets.keptBy(organisation, id, by);
    List<Mentorship> failed = FailedPairs.among(sets.activeOf(set), rows);
    failed.forEach(it -> it.failTrial(today()));
    endings.tell(failed);
    return failed.isEmpty();
  }

  /** Frees the people of the pairs that failed, so that they can be matched anew. */
  @Transactional
  public Dissolution dissolve(OrganisationId organisation, AccompanimentId id) {
    Accompaniment set = sets.get(organisation, id);
    programmes.hold(set.programme());
    List<Mentorship> failed =
        sets.all(set).stream().filter(it -> it.state() == MentorshipState.TRIAL_FAILED).toList();
    failed.forEach(
        it -> matchings.dissolved(organisation, it.programme(), it.mentor(), it.mentee()));
    endings.tellIfAllEnded(set.programme());
    return new Dissolution(
        failed.stream().map(Mentorship::mentee).toList(), sets.activeOf(set).size());
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
    plans.begin(sets.activeOf(sets.keptBy(organisation, id, by)), goal, by);
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
    List<Mentorship> active = sets.activeOf(sets.keptBy(organisation, id, by));
    Set<Mentorship> finish = Set.copyOf(finishing.among(active));
    meet(active, MeetingKind.FINAL, note, by);
    active.stream()
        .filter(it -> it.meeting(MeetingKind.FINAL).isPresent())
        .forEach(it -> it.decide(finish.contains(it) ? Decision.FINISH : Decision.GO_ON));
  }

  /** The course that the pairs of a set take, as the model names it. */
  @Transactional(readOnly = true)
  public MeetingCycle course(OrganisationId organisation, AccompanimentId id) {
    return sets.all(sets.get(organisation, id)).stream()
        .map(Mentorship::cycle)
        .findFirst()
        .orElse(MeetingCycle.FULL);
  }

  /** The pairs of a set have done their work. */
  @Transactional
  public void finish(OrganisationId organisation, AccompanimentId id) {
    Accompaniment set = sets.get(organisation, id);
    programmes.hold(set.programme());
    List<Mentorship> active = sets.activeOf(set);
    active.forEach(it -> it.finish(today()));
    endings.tell(active);
    endings.tellIfAllEnded(set.programme());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
