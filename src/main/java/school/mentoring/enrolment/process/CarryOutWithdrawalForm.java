package school.mentoring.enrolment.process;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.consent.Withdrawal;
import school.mentoring.enrolment.consent.Withdrawals;
import school.mentoring.shared.russian.Dates;

/** What the curator did upon a withdrawal of a consent. */
@Component
class CarryOutWithdrawalForm implements TaskForm {

  /** The data may be gone before the task is done. */
  private static final String ERASED = "данные уже уничтожены";

  private final Withdrawals withdrawals;
  private final Enrolment enrolment;

  CarryOutWithdrawalForm(Withdrawals withdrawals, Enrolment enrolment) {
    this.withdrawals = withdrawals;
    this.enrolment = enrolment;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    Withdrawal withdrawal = withdrawals.get(task.organisation(), id(task));
    return Map.of(
        "person",
        enrolment.nameOf(task.organisation(), withdrawal.participant()).orElse(ERASED),
        "personId",
        withdrawal.participant().toString(),
        "demand",
        withdrawal.demand().title() + ": " + withdrawal.purpose().title(),
        "received",
        Dates.text(withdrawal.receivedOn()) + ", " + withdrawal.way().title(),
        "deadline",
        Dates.text(withdrawal.dueOn()) + " (" + withdrawal.term() + ")",
        "steps",
        withdrawal.steps(),
        "outcomeNote",
        withdrawal.outcome().orElse(""));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    withdrawals.carriedOut(
        task.organisation(),
        id(task),
        answers.date("doneOn").orElse(null),
        task.user().orElse(""),
        answers.text("outcomeNote").orElse(""));
    return Map.of();
  }

  private static UUID id(OpenTask task) {
    return UUID.fromString(task.get(WithdrawalVariables.WITHDRAWAL));
  }
}
