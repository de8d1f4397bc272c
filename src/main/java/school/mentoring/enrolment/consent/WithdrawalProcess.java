package school.mentoring.enrolment.consent;

/** Puts the task to carry out a withdrawal before the curator. */
public interface WithdrawalProcess {

  /**
   * Opens the task.
   *
   * @param caption the person's name, for the lists of tasks
   */
  void begin(Withdrawal withdrawal, String caption);

  /** The task is due on the withdrawal's new day. */
  void prolonged(Withdrawal withdrawal);
}
