package school.mentoring.mentorship.care;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/** The care for one pair, from its first signal to the decision: one open case for a pair. */
@Entity
@Table(name = "pair_care")
public class PairCare extends CareProtocol {

  /** What a step is called in which help was given. */
  static final String HELP = "помощь";

  @EmbeddedId private CareId id;
  @Embedded private OrganisationId organisation;
  @Embedded private ProgrammeId programme;
  @Embedded private MentorshipId pair;
  private UUID openKey;

  @Enumerated(EnumType.STRING)
  private CareState state;

  private LocalDate openedOn;
  private LocalDate dueOn;
  private LocalDate stoppedOn;
  private boolean flagged;

  @Embedded private Advice advice;

  @BatchSize(size = 50)
  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "care_id", nullable = false, updatable = false)
  @OrderBy("foundOn")
  private List<CareSignal> signals = new ArrayList<>();

  @Version private int version;

  protected PairCare() {}

  PairCare(Mentorship pair, LocalDate today, LocalDate dueOn) {
    this.id = CareId.next();
    this.organisation = pair.organisation();
    this.programme = pair.programme();
    this.pair = pair.id();
    this.openKey = pair.id().id();
    this.state = CareState.TALK;
    this.openedOn = today;
    this.dueOn = dueOn;
  }

  /** Another thing is found in the same pair. */
  void join(FoundSignal found, LocalDate today) {
    signals.add(new CareSignal(this, found, today));
    if (found.kind() == SignalKind.STOPPED && stoppedOn == null) {
      this.stoppedOn = today;
    }
    this.flagged |= found.kind() == SignalKind.FLAG;
  }

  /** Whether the same side has called the psychologist today already. */
  boolean calledToday(FoundSignal found, LocalDate today) {
    return found.kind() == SignalKind.FLAG
        && signals.stream()
            .filter(it -> it.kind() == SignalKind.FLAG && it.foundOn().equals(today))
            .anyMatch(it -> it.side().equals(Optional.ofNullable(found.side())));
  }

  /** It has to be dealt with by a day; never later than before. */
  boolean hurry(LocalDate day) {
    boolean sooner = day.isBefore(dueOn);
    this.dueOn = sooner ? day : dueOn;
    return sooner;
  }

  /** The talk has shown that help is needed. */
  void needsHelp(String note, String by, LocalDate today, LocalDate due) {
    mustBe(CareState.TALK);
    this.state = CareState.HELP;
    this.dueOn = due;
    tell("разговор", note, by, today);
  }

  /** The help was given. */
  void helped(String note, String by, LocalDate today, LocalDate due) {
    mustBe(CareState.HELP);
    this.dueOn = due;
    tell(HELP, note, by, today);
  }

  /**
   * The curator has decided. Whatever a child has stopped stays stopped only if the mentor changes.
   */
  void decide(CareOutcome decision, String note, String by, LocalDate today, SchoolDays days) {
    if (!state.open()) {
      throw Refusal.conflict("По паре уже решено: %s. Обновите страницу.".formatted(told()));
    }
    this.state = decision == CareOutcome.REMATCHED ? CareState.REMATCH : CareState.CLOSED;
    this.openKey = null;
    decided(decision, note, by, today, days.between(openedOn, today));
  }

  /** The psychologist says what others may know. */
  void recommend(Recommendation said, LocalDate again, String by, LocalDate today) {
    this.advice = Advice.of(said, again, today);
    tell("рекомендация", recommended().orElse(""), by, today);
  }

  private void mustBe(CareState expected) {
    if (state != expected) {
      throw Refusal.conflict(
          "Шаг «%s» уже пройден, сейчас: %s. Обновите страницу."
              .formatted(expected.title(), state.title()));
    }
  }

  public CareId id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public ProgrammeId programme() {
    return programme;
  }

  public MentorshipId pair() {
    return pair;
  }

  public CareState state() {
    return state;
  }

  public LocalDate openedOn() {
    return openedOn;
  }

  public LocalDate dueOn() {
    return dueOn;
  }

  /** Since when the child does not want to meet; empty if it never said so. */
  public Optional<LocalDate> stoppedOn() {
    return Optional.ofNullable(stoppedOn);
  }

  public boolean flagged() {
    return flagged;
  }

  /** «рекомендовано продолжать», «повторная консультация до 12.03.2027». */
  public Optional<String> recommended() {
    return Optional.ofNullable(advice).map(Advice::told);
  }

  /** Where it stands, in words. */
  public String told() {
    return outcome().map(CareOutcome::title).orElse(state.title());
  }

  public List<CareSignal> signals() {
    return List.copyOf(signals);
  }
}
