package school.mentoring.mentorship.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.privacy.AccessAct;
import school.mentoring.privacy.AccessLog;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The plans of pairs, as people write them and note what became of them. */
@Service
public class Plans {

  static final String PLACE = "план пары";

  private final PlanRepository plans;
  private final Mentorships pairs;
  private final PlanPrefill prefill;
  private final PlanKeeperPolicy keepers;
  private final AccessLog log;
  private final Clock clock;

  Plans(
      PlanRepository plans,
      Mentorships pairs,
      PlanPrefill prefill,
      PlanKeeperPolicy keepers,
      AccessLog log,
      Clock clock) {
    this.plans = plans;
    this.pairs = pairs;
    this.prefill = prefill;
    this.keepers = keepers;
    this.log = log;
    this.clock = clock;
  }

  /** A pair's plans in few words, for whoever may see the pair. */
  @Transactional
  public List<PlanLine> of(CurrentMember by, MentorshipId pair) {
    Mentorship seen = pairs.get(by.organisation(), pair);
    keepers.mustSee(by, pair);
    noted(by, seen, AccessAct.SAW, "планы пары");
    return plans.lines(by.organisation(), pair, today());
  }

  /** Whether the person may write the plans of a pair. */
  @Transactional(readOnly = true)
  public boolean mayWrite(CurrentMember by, MentorshipId pair) {
    return keepers.keeps(by, pair) && pairs.get(by.organisation(), pair).isActive();
  }

  /** Whether the person approves plans. */
  @Transactional(readOnly = true)
  public boolean mayApprove(CurrentMember by) {
    return keepers.approves(by);
  }

  /**
   * A plan with all its versions, for whoever may see the pair.
   *
   * @param pair whose address the page has
   */
  @Transactional
  public Plan see(CurrentMember by, MentorshipId pair, PlanId id, AccessAct act) {
    Plan plan = get(by.organisation(), pair, id);
    keepers.mustSee(by, pair);
    noted(by, pairs.get(by.organisation(), pair), act, PLACE);
    return plan;
  }

  void noted(CurrentMember by, Mentorship pair, AccessAct act, String place) {
    log.note(by, pair.mentor().id(), act, place);
    log.note(by, pair.mentee().id(), act, place);
  }

  private Plan get(OrganisationId organisation, MentorshipId pair, PlanId id) {
    Plan plan =
        plans
            .findByIdAndOrganisation(id, organisation)
            .filter(it -> it.mentorship().equals(pair))
            .orElseThrow(
                () -> Refusal.notFound("План не найден: откройте его из списка планов пары."));
    plan.versions().forEach(PlanVersion::text);
    return plan;
  }

  /**
   * Begins a plan, with all that is known filled in.
   *
   * @throws Refusal if the pair has one of this kind already, or works no more
   */
  @Transactional
  public PlanId begin(CurrentMember by, MentorshipId id, PlanKind kind) {
    Mentorship pair = kept(by, id);
    if (plans.existsByMentorshipAndKind(id, kind)) {
      throw Refusal.conflict(
          "У пары уже есть «%s»: откройте его и измените.".formatted(kind.title()));
    }
    Plan plan = new Plan(PlannedPair.of(pair), kind, prefill.text(pair), today());
    plan.touch(clock.instant(), by.login());
    noted(by, pair, AccessAct.ENTERED, PLACE);
    return plans.saveAndFlush(plan).id();
  }

  private Mentorship kept(CurrentMember by, MentorshipId id) {
    Mentorship pair = pairs.get(by.organisation(), id);
    keepers.mustKeep(by, id);
    if (!pair.isActive()) {
      throw Refusal.conflict("Пара %s: её планы больше не меняют.".formatted(pair.state().title()));
    }
    return pair;
  }

  /**
   * Writes the newest version anew.
   *
   * @param seen the revision that the page was opened with
   * @throws Refusal if the text breaks a rule, or somebody else wrote meanwhile
   */
  @Transactional
  public void write(CurrentMember by, MentorshipId pair, PlanId id, int seen, PlanText text) {
    change(
        by,
        pair,
        id,
        it -> {
          it.mustBeAt(seen);
          it.write(text, frame(by, pair));
        });
  }

  /** Begins a correction of the plan in force. */
  @Transactional
  public void correct(CurrentMember by, MentorshipId pair, PlanId id, String why) {
    change(by, pair, id, it -> it.correct(why, today()));
  }

  /** The correction that was asked for is not needed. */
  @Transactional
  public void unchanged(CurrentMember by, MentorshipId pair, PlanId id, String why) {
    change(by, pair, id, it -> it.unchanged(why));
  }

  /** Something became of an activity. */
  @Transactional
  public void note(
      CurrentMember by, MentorshipId pair, PlanId id, int version, int item, ActivityNote note) {
    change(by, pair, id, it -> it.note(version, item, note, today()));
  }

  /** The mentee looks back on a deficit. */
  @Transactional
  public void reflect(
      CurrentMember by, MentorshipId pair, PlanId id, int version, int item, String words) {
    change(by, pair, id, it -> it.reflect(version, item, words));
  }

  /** The council of mentors agreed. */
  @Transactional
  public void agreed(
      CurrentMember by, MentorshipId pair, PlanId id, LocalDate day, String protocol) {
    by.mustBe(
        school.mentoring.organisation.Role.CURATOR, school.mentoring.organisation.Role.DIRECTOR);
    change(by, pair, id, it -> it.agreed(day, protocol, today()));
  }

  void change(CurrentMember by, MentorshipId pair, PlanId id, Consumer<Plan> how) {
    Mentorship kept = kept(by, pair);
    Plan plan = get(by.organisation(), pair, id);
    how.accept(plan);
    plan.touch(clock.instant(), by.login());
    noted(by, kept, AccessAct.CHANGED, PLACE);
  }

  PlanFrame frame(CurrentMember by, MentorshipId pair) {
    return prefill.frame(pairs.get(by.organisation(), pair));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
