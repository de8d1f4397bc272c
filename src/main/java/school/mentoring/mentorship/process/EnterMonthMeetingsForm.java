package school.mentoring.mentorship.process;

import java.time.YearMonth;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.shared.russian.MonthName;

/** The month whose meetings are to be in the journals; they are entered on a page. */
@Component
class EnterMonthMeetingsForm implements TaskForm {

  @Override
  public Map<String, Object> shown(OpenTask task) {
    YearMonth month = YearMonth.parse(task.get(PairVariables.MONTH));
    return Map.of(
        "programmeId", task.programme().toString(),
        "month", month.toString(),
        "monthName", MonthName.of(month));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return Map.of();
  }
}
