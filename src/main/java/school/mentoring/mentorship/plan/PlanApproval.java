package school.mentoring.mentorship.plan;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** How a version of a plan stands with its approval. */
@MappedSuperclass
abstract class PlanApproval {

  private static final int LONGEST_REMARKS = 4000;

  @Enumerated(EnumType.STRING)
  private PlanState state;

  private LocalDate sentOn;
  private String remarks;
  private LocalDate approvedOn;
  private String approvedBy;
  private LocalDate councilOn;
  private String councilProtocol;

  protected PlanApproval() {
    this.state = PlanState.DRAFT;
    this.remarks = "";
    this.councilProtocol = "";
  }

  /** Its number in the plan. */
  abstract int number();

  /** All that it says. */
  abstract PlanText text();

  /** Sends it for approval; sent already, it stays there. */
  void send(LocalDate today) {
    if (state == PlanState.ON_APPROVAL) {
      return;
    }
    if (!state.editable()) {
      throw Refusal.conflict("План уже утверждён: чтобы изменить его, начните корректировку.");
    }
    PlanPolicy.complete(text());
    state = PlanState.ON_APPROVAL;
    sentOn = today;
  }

  /** Takes it back from approval. */
  void withdraw() {
    mustWait("отозвать");
    back(PlanState.DRAFT, "");
  }

  /** Nobody will decide any more: what was sent or returned is a draft again. */
  void overtaken() {
    if (state == PlanState.ON_APPROVAL || state == PlanState.RETURNED) {
      back(PlanState.DRAFT, remarks);
    }
  }

  /** The head wants it changed. */
  void sendBack(String typed) {
    String words = PlanWords.of(typed);
    if (words.isEmpty()) {
      throw new Refusal("Поле «Замечания» не заполнено: напишите, что исправить в плане.");
    }
    PlanPolicy.fits("Замечания", words, LONGEST_REMARKS);
    mustWait("вернуть");
    back(PlanState.RETURNED, words);
  }

  private void back(PlanState to, String words) {
    state = to;
    remarks = words;
  }

  /** Goes on if it waits for approval. */
  void mustWait(String action) {
    if (state != PlanState.ON_APPROVAL) {
      throw Refusal.conflict(
          "Версия %d не ждёт утверждения (%s): %s её нельзя. Обновите страницу."
              .formatted(number(), state.title(), action));
    }
  }

  void approved(LocalDate day, String by) {
    state = PlanState.APPROVED;
    approvedOn = day;
    approvedBy = by;
    remarks = "";
  }

  void superseded() {
    state = PlanState.SUPERSEDED;
  }

  /** The council of mentors agreed to it. */
  void agreed(LocalDate day, String protocol, LocalDate today) {
    if (day == null || day.isAfter(today)) {
      throw new Refusal(
          "Дата заседания совета наставников не указана или ещё не наступила: укажите день, когда план согласован.");
    }
    if (day.isBefore(text().startsOn().minusYears(1))) {
      throw new Refusal(
          "Дата заседания совета наставников %s раньше плана больше чем на год: исправьте год."
              .formatted(Dates.text(day)));
    }
    String number = PlanWords.of(protocol);
    PlanPolicy.fits("Номер протокола", number, 100);
    councilOn = day;
    councilProtocol = number;
  }

  public PlanState state() {
    return state;
  }

  public Optional<LocalDate> sentOn() {
    return Optional.ofNullable(sentOn);
  }

  /** Why it was returned; empty if it was not. */
  public String remarks() {
    return remarks;
  }

  public Optional<LocalDate> approvedOn() {
    return Optional.ofNullable(approvedOn);
  }

  /** Login of whoever approved it. */
  public Optional<String> approvedBy() {
    return Optional.ofNullable(approvedBy);
  }

  public Optional<LocalDate> councilOn() {
    return Optional.ofNullable(councilOn);
  }

  public String councilProtocol() {
    return councilProtocol;
  }
}
