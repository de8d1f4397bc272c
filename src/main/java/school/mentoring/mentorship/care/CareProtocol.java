package school.mentoring.mentorship.care;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was done in a case, step by step, and what was decided. */
@MappedSuperclass
abstract class CareProtocol {

  @Enumerated(EnumType.STRING)
  private CareOutcome outcome;

  private String reason;
  private LocalDate decidedOn;
  private String decidedBy;
  private Integer schoolDays;

  @ElementCollection
  @CollectionTable(name = "care_step", joinColumns = @JoinColumn(name = "care_id"))
  @OrderColumn(name = "step")
  private List<CareStep> steps = new ArrayList<>();

  /** It is decided, so many school days after the first signal. */
  void decided(CareOutcome decision, String note, String by, LocalDate today, int after) {
    this.outcome = decision;
    this.reason = note;
    this.decidedOn = today;
    this.decidedBy = by;
    this.schoolDays = after;
    tell("решение", note, by, today);
  }

  /** What was done after the decision. */
  void tell(String what, String note, String by, LocalDate today) {
    steps.add(new CareStep(today, what, note, by == null ? "" : by));
  }

  /** Empty while it is open. */
  public Optional<CareOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  /** Why it was decided so. */
  public String reason() {
    return reason == null ? "" : reason;
  }

  public Optional<LocalDate> decidedOn() {
    return Optional.ofNullable(decidedOn);
  }

  /** School days from the first signal to the decision. */
  public Optional<Integer> schoolDays() {
    return Optional.ofNullable(schoolDays);
  }

  public List<CareStep> steps() {
    return List.copyOf(steps);
  }
}
