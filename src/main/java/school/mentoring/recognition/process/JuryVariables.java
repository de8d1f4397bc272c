package school.mentoring.recognition.process;

import java.util.Date;
import java.util.UUID;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.ProcessVariable;

/** The variables of the process scoreApplications; marks are none of them. */
final class JuryVariables {

  static final ProcessVariable<String> CONTEST = ProcessVariable.text("contestId");
  static final ProcessVariable<String> JUROR = ProcessVariable.text("jurorId");

  /** Login of the juror. */
  static final ProcessVariable<String> LOGIN = ProcessVariable.text("juror");

  /** The jury's last day. */
  static final ProcessVariable<Date> DUE = new ProcessVariable<>("juryDue", Date.class);

  /** Which contest it is, for the lists of tasks. */
  static final ProcessVariable<String> CAPTION = ProcessVariable.text("caption");

  private JuryVariables() {}

  static UUID contest(OpenTask task) {
    return UUID.fromString(task.get(CONTEST));
  }

  static UUID juror(OpenTask task) {
    return UUID.fromString(task.get(JUROR));
  }
}
