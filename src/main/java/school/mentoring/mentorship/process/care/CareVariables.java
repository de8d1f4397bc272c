package school.mentoring.mentorship.process.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.mentorship.care.CareId;

/**
 * The variables of {@code careForPair}, typed once: ids, days and ways, nothing of what was said.
 */
final class CareVariables {

  static final ProcessVariable<String> CARE = ProcessVariable.text("careId");
  static final ProcessVariable<String> CAPTION = ProcessVariable.text("caption");
  static final ProcessVariable<Boolean> HELP_NEEDED = ProcessVariable.flag("helpNeeded");
  static final ProcessVariable<Boolean> PAIR_CHANGES = ProcessVariable.flag("pairChanges");
  static final ProcessVariable<Boolean> CONSULT_AGAIN = ProcessVariable.flag("consultAgain");

  /** Until when somebody has to talk to the pair. */
  static final ProcessVariable<Date> DUE = new ProcessVariable<>("careDue", Date.class);

  static final ProcessVariable<Date> CONSULT_AGAIN_ON =
      new ProcessVariable<>("consultAgainOn", Date.class);

  private CareVariables() {}

  static CareId care(OpenTask task) {
    return CareId.of(task.get(CARE));
  }

  /** It may be done until midnight. */
  static Date endOf(LocalDate day, ZoneId zone) {
    return Date.from(day.atTime(LocalTime.of(23, 59, 59)).atZone(zone).toInstant());
  }

  static Date startOf(LocalDate day, ZoneId zone) {
    return Date.from(day.atStartOfDay(zone).toInstant());
  }
}
