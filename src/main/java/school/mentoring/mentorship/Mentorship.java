package school.mentoring.mentorship;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import school.mentoring.matching.pair.ConfirmedPair;
import school.mentoring.shared.Refusal;

/** A mentor with one mentee, joined by an order; with the journal of their meetings. */
@Entity
@Table(name = "mentorship")
public class Mentorship extends JoinedPair {

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

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "mentorship_id", nullable = false, updatable = false)
  @OrderBy("heldOn, kind")
  private List<Meeting> meetings = new ArrayList<>();

  @Version private int version;

  protected Mentorship() {}

  Mentorship(
      Accompaniment accompaniment, ConfirmedPair pair, LocalDate startsOn, MentoringManner manner) {
    super(accompaniment, pair, startsOn);
    this.state = MentorshipState.ACTIVE;
    this.manner = manner;
    this.cycle = manner.cycle(MeetingCycle.FULL);
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
   * @param common what pairs that met together have in common; null for a pair by itself
   * @throws Refusal if the pair cannot have had it
   */
  void meet(MeetingKind kind, MeetingNote note, String by, LocalDate today, UUID common) {
    MeetingPolicy.check(this, kind, note, today);
    Optional<Meeting> written = kind.once() ? meeting(kind) : Optional.empty();
    written.ifPresentOrElse(
        it -> it.rewrite(note), () -> meetings.add(new Meeting(kind, note, by, common)));
  }

  /** Takes back what was just entered, as long as no other meeting builds upon it. */
  void undo(UUID entry) {
    mustBeActive("изменить её журнал");
    Meeting wrong = written(it -> it.isEntry(entry), "Запись уже убрана: обновите страницу.");
    MeetingPolicy.checkUndo(this, wrong);
    meetings.remove(wrong);
  }

  /** Takes a meeting written by mistake out of the journal. */
  void unmeet(UUID meeting) {
    mustBeActive("изменить её журнал");
    Meeting wrong =
        written(it -> it.id().equals(meeting), "Встреча не найдена: обновите страницу.");
    if (wrong.kind().once()) {
      throw new Refusal(
          "Обязательную встречу убрать нельзя: внесите её ещё раз с верными датой и текстом.");
    }
    meetings.remove(wrong);
  }

  private Meeting written(Predicate<Meeting> which, String missing) {
    return meetings.stream().filter(which).findFirst().orElseThrow(() -> Refusal.notFound(missing));
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

  /** In the order of their days. */
  public List<Meeting> meetings() {
    return meetings.stream()
        .sorted(Comparator.comparing(Meeting::heldOn).thenComparing(Meeting::kind))
        .toList();
  }
}
