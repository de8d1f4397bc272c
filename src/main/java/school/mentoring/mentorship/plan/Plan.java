package school.mentoring.mentorship.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.mentoring.shared.Refusal;

/**
 * A plan of a pair through all its versions. One version at most is in force; the newest one may be
 * a correction of it that is being written or waits for approval.
 */
@Entity
@Table(name = "pair_plan")
public class Plan extends PlanOfPair {

  private int newest;
  private Integer inForce;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "plan_id", nullable = false, updatable = false)
  @OrderBy("number")
  private List<PlanVersion> versions = new ArrayList<>();

  protected Plan() {}

  Plan(PlannedPair pair, PlanKind kind, PlanText text, LocalDate today) {
    super(pair, kind);
    add(new PlanVersion(1, "", text, today));
  }

  private void add(PlanVersion added) {
    versions.add(added);
    newest = added.number();
    numberLines();
  }

  private void numberLines() {
    newest().number(versions.stream().mapToInt(PlanVersion::lastItem).max().orElse(0));
  }

  /** Writes the newest version anew. */
  void write(PlanText text, PlanFrame frame) {
    PlanVersion draft = newest();
    if (!draft.state().editable()) {
      throw Refusal.conflict(
          "Версия %d %s, её текст не меняют: отзовите её с утверждения или начните корректировку."
              .formatted(draft.number(), draft.state().title()));
    }
    PlanPolicy.check(kind(), text, frame);
    draft.write(text);
    numberLines();
  }

  /** Sends the newest version for approval; sent already, it stays there. */
  void send(LocalDate today) {
    newest().send(today);
  }

  /** Takes it back from approval. */
  void withdraw() {
    newest().withdraw();
  }

  /** Nobody will decide any more: what was sent or returned is a draft again. */
  void overtaken() {
    newest().overtaken();
  }

  /** The head approves the newest version; it takes the place of the former one. */
  void approve(LocalDate today, String by) {
    PlanVersion approved = newest();
    approved.mustWait("утвердить");
    Optional<PlanVersion> former = inForce();
    former.ifPresent(approved::takeOver);
    former.ifPresent(PlanVersion::superseded);
    approved.approved(today, by);
    inForce = approved.number();
    corrected();
  }

  /** The head wants it changed. */
  void sendBack(String remarks) {
    newest().sendBack(remarks);
  }

  /** Begins a new version of the plan in force. */
  void correct(String why, LocalDate today) {
    PlanVersion former = newest();
    if (former.state() != PlanState.APPROVED) {
      throw Refusal.conflict(
          "Корректируют утверждённый план, а версия %d — %s: измените её саму."
              .formatted(former.number(), former.state().title()));
    }
    add(
        new PlanVersion(
            former.number() + 1,
            AskedCorrection.reason(why, "Причина корректировки"),
            former.text(),
            today));
  }

  /** Drops a correction that nobody needs; the version in force stays. */
  void dropCorrection() {
    PlanVersion draft = newest();
    if (inForce == null || !draft.state().editable()) {
      throw Refusal.conflict(
          "Отказаться можно только от черновика корректировки: обновите страницу.");
    }
    versions.remove(draft);
    newest = inForce;
  }

  /** The council of mentors agreed to the newest version. */
  void agreed(LocalDate day, String protocol, LocalDate today) {
    newest().agreed(day, protocol, today);
  }

  /**
   * Something became of an activity.
   *
   * @param of the version that the page showed
   */
  void note(int of, int item, ActivityNote note, LocalDate today) {
    PlanVersion current = mustBeCurrent(of);
    LocalDate day = note.on() == null && note.mark() == PlanMark.DONE ? today : note.on();
    ActivityNote dated =
        new ActivityNote(note.mark(), note.fact(), day, note.reason(), note.attitude());
    PlanPolicy.check(dated, current.text().startsOn(), today);
    current.note(item, dated);
  }

  /** How near the mentee has come to what a deficit wants. */
  void reflect(int of, int item, String words) {
    String said = PlanWords.of(words);
    PlanPolicy.fits("Рефлексия", said, PlanPolicy.LONGEST_LINE);
    mustBeCurrent(of).reflect(item, said);
  }

  private PlanVersion mustBeCurrent(int of) {
    PlanVersion current = current();
    if (current.number() != of) {
      throw Refusal.conflict(
          "Версию %d заменила версия %d: отметки ставят в ней. Обновите страницу."
              .formatted(of, current.number()));
    }
    return current;
  }

  /** Feedback wants the plan corrected; a plan not in force yet is only marked in its draft. */
  boolean askCorrection(String why, LocalDate until) {
    if (inForce == null) {
      return false;
    }
    ask(new AskedCorrection(why, until));
    return true;
  }

  /** A version by its number. */
  public PlanVersion version(int number) {
    return versions.stream()
        .filter(it -> it.number() == number)
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("Версии %d у плана нет.".formatted(number)));
  }

  public PlanVersion newest() {
    return version(newest);
  }

  /** The approved version that holds now. */
  public Optional<PlanVersion> inForce() {
    return Optional.ofNullable(inForce).map(this::version);
  }

  /** The version by which the pair works: the one in force, before that the newest. */
  public PlanVersion current() {
    return inForce().orElseGet(this::newest);
  }

  public List<PlanVersion> versions() {
    return List.copyOf(versions);
  }
}
