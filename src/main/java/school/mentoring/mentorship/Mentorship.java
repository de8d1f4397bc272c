package school.mentoring.mentorship;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.MentorId;
import school.mentoring.matching.ConfirmedPair;
import school.mentoring.order.OrderId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * A mentor with one mentee, joined by an order; with the journal of their meetings and their plan.
 */
@Entity
@Table(name = "mentorship")
public class Mentorship {

  @EmbeddedId private MentorshipId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private OrderId order;
  private int annexRow;
  @Embedded private AccompanimentId accompaniment;
  @Embedded private MentorId mentor;
  @Embedded private MenteeId mentee;
  private String form;
  private LocalDate startsOn;

  @Enumerated(EnumType.STRING)
  private MentorshipState state;

  @Enumerated(EnumType.STRING)
  @Column(name = "meetings")
  private MeetingCycle cycle;

  @Enumerated(EnumType.STRING)
  private MentoringManner manner;

  private String mannerReason;
  private LocalDate endedOn;
  private String endReason;
  private Boolean goesOnNextYear;
  private String goal;

  @ElementCollection
  @CollectionTable(name = "plan_step", joinColumns = @JoinColumn(name = "mentorship_id"))
  @OrderColumn(name = "step")
  private List<PlanStep> plan = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "mentorship_id", nullable = false, updatable = false)
  @OrderBy("heldOn, kind")
  private List<Meeting> meetings = new ArrayList<>();

  @Version private int version;

  protected Mentorship() {}

  Mentorship(
      Accompaniment accompaniment, ConfirmedPair pair, LocalDate startsOn, MentoringManner manner) {
    this.id = MentorshipId.next();
    this.organisation = accompaniment.organisation();
    this.programme = accompaniment.programme();
    this.order = accompaniment.order();
    this.accompaniment = accompaniment.id();
    this.annexRow = pair.row();
    this.mentor = pair.mentor();
    this.mentee = pair.mentee();
    this.form = pair.form();
    this.startsOn = startsOn;
    this.state = MentorshipState.ACTIVE;
    this.manner = manner;
    this.cycle = manner.cycle(MeetingCycle.FULL);
    this.goal = "";
  }

  /** From now on the pair holds the meetings that its programme foresees. */
  void follow(MeetingCycle foreseen) {
    this.cycle = manner.cycle(foreseen);
  }

  /**
   * The two work in another way from now on; the course of their meetings stays.
   *
   * @throws Refusal without a reason, or if the other way takes another course
   */
  void changeManner(MentoringManner other, String reason) {
    mustBeActive("изменить вид наставничества");
    MannerPolicy.check(this, other, reason);
    this.manner = other;
    this.mannerReason = reason.strip();
  }

  /**
   * Writes a meeting into the journal. One that a pair has only once replaces what was written.
   *
   * @throws Refusal if the pair cannot have had it
   */
  void meet(MeetingKind kind, MeetingNote note, String by, LocalDate today) {
    meet(kind, note, by, today, null);
  }

  /** The same, together with other pairs. */
  void meet(MeetingKind kind, MeetingNote note, String by, LocalDate today, UUID common) {
    MeetingPolicy.check(this, kind, note, today);
    Optional<Meeting> written = kind.once() ? meeting(kind) : Optional.empty();
    written.ifPresentOrElse(
        it -> it.rewrite(note), () -> meetings.add(new Meeting(kind, note, by, common)));
  }

  /** Takes back what was just entered, as long as no other meeting builds upon it. */
  void undo(UUID entry) {
    mustBeActive("изменить её журнал");
    Meeting wrong =
        meetings.stream()
            .filter(it -> it.isEntry(entry))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("Запись уже убрана: обновите страницу."));
    MeetingPolicy.checkUndo(this, wrong);
    meetings.remove(wrong);
  }

  /** The meeting that this pair must have had before this one. */
  Optional<MeetingKind> before(MeetingKind kind) {
    return cycle.before(kind);
  }

  /** Takes a meeting written by mistake out of the journal. */
  void unmeet(UUID meeting) {
    mustBeActive("изменить её журнал");
    Meeting wrong =
        meetings.stream()
            .filter(it -> it.id().equals(meeting))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("Встреча не найдена: обновите страницу."));
    if (wrong.kind().once()) {
      throw new Refusal(
          "Обязательную встречу убрать нельзя: внесите её ещё раз с верными датой и текстом.");
    }
    meetings.remove(wrong);
  }

  /** Writes the individual plan anew; blank lines are left out. */
  void plan(String mainGoal, List<PlanStep> steps) {
    mustBeActive("изменить её план");
    this.goal = mainGoal.strip();
    this.plan.clear();
    steps.stream().filter(it -> !it.isBlank()).forEach(plan::add);
  }

  /** The two did not suit each other at their trial meeting. */
  void failTrial(LocalDate today) {
    end(MentorshipState.TRIAL_FAILED, "не подошли друг другу на пробной встрече", today);
  }

  /** The pair ends before its time. */
  void endEarly(String reason, LocalDate today) {
    if (reason == null || reason.isBlank()) {
      throw new Refusal("Причина не указана: напишите, почему пара прекращается.");
    }
    end(MentorshipState.ENDED_EARLY, reason.strip(), today);
  }

  /** What the two decided at their last meeting. */
  public void decide(Decision decision) {
    this.goesOnNextYear = decision == Decision.GO_ON;
  }

  void finish(LocalDate today) {
    end(MentorshipState.FINISHED, null, today);
  }

  private void end(MentorshipState end, String reason, LocalDate today) {
    mustBeActive("завершить её");
    this.state = end;
    this.endReason = reason;
    this.endedOn = today;
  }

  private void mustBeActive(String action) {
    if (!isActive()) {
      throw Refusal.conflict(
          "Пара %s: %s нельзя. Обновите страницу.".formatted(state.title(), action));
    }
  }

  public boolean isActive() {
    return state == MentorshipState.ACTIVE;
  }

  /** The latest meeting of a kind. */
  public Optional<Meeting> meeting(MeetingKind kind) {
    return meetings.stream().filter(it -> it.kind() == kind).reduce((first, last) -> last);
  }

  public Optional<Meeting> lastMeeting() {
    return meetings.stream().max(java.util.Comparator.comparing(Meeting::heldOn));
  }

  public MentorshipId id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public OrderId order() {
    return order;
  }

  public AccompanimentId accompaniment() {
    return accompaniment;
  }

  /** Number in the annex of the order. */
  public int row() {
    return annexRow;
  }

  public MentorId mentor() {
    return mentor;
  }

  public MenteeId mentee() {
    return mentee;
  }

  public String form() {
    return form;
  }

  /** The kind of mentoring, which says how the two meet. */
  public MentoringManner manner() {
    return manner;
  }

  /** Why it was changed after the pair began. */
  public Optional<String> mannerReason() {
    return Optional.ofNullable(mannerReason);
  }

  /** Which meetings the pair holds. */
  public MeetingCycle cycle() {
    return cycle;
  }

  /** The day the order took effect. */
  public LocalDate startsOn() {
    return startsOn;
  }

  public MentorshipState state() {
    return state;
  }

  public Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  /** Why the pair ended before its time. */
  public Optional<String> endReason() {
    return Optional.ofNullable(endReason);
  }

  /** Whether the two want to go on next year, once they were asked. */
  public Optional<Boolean> goesOnNextYear() {
    return Optional.ofNullable(goesOnNextYear);
  }

  /** The main goal of the individual plan; empty while there is none. */
  public String goal() {
    return goal;
  }

  public List<PlanStep> plan() {
    return List.copyOf(plan);
  }

  /** In the order of their days. */
  public List<Meeting> meetings() {
    return meetings.stream()
        .sorted(java.util.Comparator.comparing(Meeting::heldOn).thenComparing(Meeting::kind))
        .toList();
  }
}
