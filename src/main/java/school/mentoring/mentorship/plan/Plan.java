package school.mentoring.mentorship.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * A plan of a pair through all its versions. One version at most is in force; the newest one may be
 * a correction of it that is being written or waits for approval.
 */
@Entity
@Table(name = "pair_plan")
public class Plan {

  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_REMARKS = 4000;

  @EmbeddedId private PlanId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private MentorshipId mentorship;

  @Enumerated(EnumType.STRING)
  private PlanKind kind;

  private int newest;
  private Integer inForce;
  private String correction;
  private LocalDate correctUntil;
  private String correctionAnswer;
  private Instant changedAt;
  private String changedBy;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "plan_id", nullable = false, updatable = false)
  @OrderBy("number")
  private List<PlanVersion> versions = new ArrayList<>();

  @Version private int version;

  protected Plan() {}

  Plan(PlannedPair pair, PlanKind kind, PlanText text, LocalDate today) {
    this.id = PlanId.next();
    this.organisation = pair.organisation();
    this.programme = pair.programme();
    this.mentorship = pair.id();
    this.kind = kind;
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

  /** Who changes it and when: so that two who change it at once are told apart. */
  void touch(Instant now, String by) {
    changedAt = now;
    changedBy = by;
  }

  /**
   * Goes on if nobody changed the plan since a page was opened.
   *
   * @throws Refusal otherwise
   */
  void mustBeAt(int seen) {
    if (seen != version) {
      throw Refusal.conflict(
          "Пока Вы писали, план изменил другой человек. Ваш текст остался ниже: сравните его с сохранённым и сохраните ещё раз.");
    }
  }

  /** Writes the newest version anew. */
  void write(PlanText text, PlanFrame frame) {
    PlanVersion draft = newest();
    if (!draft.state().editable()) {
      throw Refusal.conflict(
          "Версия %d %s, её текст не меняют: отзовите её с утверждения или начните корректировку."
              .formatted(draft.number(), draft.state().title()));
    }
    PlanPolicy.check(kind, text, frame);
    draft.write(text);
    numberLines();
  }

  /** Sends the newest version for approval; sent already, it stays there. */
  void send(LocalDate today) {
    PlanVersion draft = newest();
    if (draft.state() != PlanState.ON_APPROVAL) {
      if (!draft.state().editable()) {
        throw Refusal.conflict("План уже утверждён: чтобы изменить его, начните корректировку.");
      }
      PlanPolicy.complete(draft.text());
      draft.sent(today);
    }
  }

  /** Takes it back from approval. */
  void withdraw() {
    mustWait("отозвать").back(PlanState.DRAFT, "");
  }

  /** Nobody will decide any more: what was sent or returned is a draft again. */
  void overtaken() {
    PlanVersion last = newest();
    if (last.state() == PlanState.ON_APPROVAL || last.state() == PlanState.RETURNED) {
      last.back(PlanState.DRAFT, last.remarks());
    }
  }

  /** The head approves the newest version; it takes the place of the former one. */
  void approve(LocalDate today, String by) {
    PlanVersion approved = mustWait("утвердить");
    Optional<PlanVersion> former = inForce();
    former.ifPresent(approved::takeOver);
    former.ifPresent(PlanVersion::superseded);
    approved.approved(today, by);
    inForce = approved.number();
    correction = null;
    correctUntil = null;
  }

  /** The head wants it changed. */
  void sendBack(String remarks) {
    String words = PlanWords.of(remarks);
    if (words.isEmpty()) {
      throw new Refusal("Поле «Замечания» не заполнено: напишите, что исправить в плане.");
    }
    PlanPolicy.fits("Замечания", words, LONGEST_REMARKS);
    mustWait("вернуть").back(PlanState.RETURNED, words);
  }

  private PlanVersion mustWait(String action) {
    PlanVersion waiting = newest();
    if (waiting.state() != PlanState.ON_APPROVAL) {
      throw Refusal.conflict(
          "Версия %d не ждёт утверждения (%s): %s её нельзя. Обновите страницу."
              .formatted(waiting.number(), waiting.state().title(), action));
    }
    return waiting;
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
            former.number() + 1, reason(why, "Причина корректировки"), former.text(), today));
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

  /** The council of mentors agreed to the current version. */
  void agreed(LocalDate day, String protocol, LocalDate today) {
    if (day == null || day.isAfter(today)) {
      throw new Refusal(
          "Дата заседания совета наставников не указана или ещё не наступила: укажите день, когда план согласован.");
    }
    if (day.isBefore(newest().text().startsOn().minusYears(1))) {
      throw new Refusal(
          "Дата заседания совета наставников %s раньше плана больше чем на год: исправьте год."
              .formatted(Dates.text(day)));
    }
    String number = PlanWords.of(protocol);
    PlanPolicy.fits("Номер протокола", number, 100);
    newest().agreed(day, number);
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
    correction = reason(why, "Причина корректировки");
    correctUntil = until;
    correctionAnswer = null;
    return true;
  }

  /** Nothing needs to change. */
  void unchanged(String why) {
    if (correction == null) {
      throw Refusal.conflict("Корректировка плана уже не требуется: обновите страницу.");
    }
    correctionAnswer = reason(why, "Почему изменений не требуется");
    correction = null;
    correctUntil = null;
  }

  private static String reason(String typed, String field) {
    String words = PlanWords.of(typed);
    if (words.isEmpty()) {
      throw new Refusal("Поле «%s» не заполнено: напишите причину.".formatted(field));
    }
    PlanPolicy.fits(field, words, LONGEST_REASON);
    return words;
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

  public PlanId id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public MentorshipId mentorship() {
    return mentorship;
  }

  public PlanKind kind() {
    return kind;
  }

  /** Why it is to be corrected; empty if it is not. */
  public Optional<String> correction() {
    return Optional.ofNullable(correction);
  }

  /** The last day for the correction. */
  public Optional<LocalDate> correctUntil() {
    return Optional.ofNullable(correctUntil);
  }

  /** Why the last correction asked for was not needed. */
  public Optional<String> correctionAnswer() {
    return Optional.ofNullable(correctionAnswer);
  }

  /** Grows with every change; a page sends the one it saw. */
  public int revision() {
    return version;
  }
}
