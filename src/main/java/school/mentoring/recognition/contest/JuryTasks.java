package school.mentoring.recognition.contest;

import java.util.UUID;

/** Brings the marks of a jury to its members as tasks, and takes them back. */
public interface JuryTasks {

  /** One task, until the jury's last day; nothing happens if it is open already. */
  void ask(Contest contest, Juror juror);

  /** The juror needs the task no more. */
  void withdraw(Contest contest, UUID juror);

  /** Nobody of the jury needs a task any more. */
  void withdrawAll(Contest contest);
}
