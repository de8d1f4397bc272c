package school.mentoring.mentorship.process;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;

/** The month whose meetings are to be in the journals; they are entered on a page. */
@Component
class EnterMonthMeetingsForm implements TaskForm {

  @Override
  public Map<String, Object> shown(OpenTask task) {
    YearMonth month = YearMonth.parse(task.get(PairVariables.MONTH));
    String name =
        month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.forLanguageTag("ru"));
    return Map.of(
        "programmeId", task.programme().toString(),
        "month", month.toString(),
        "monthName", name + " " + month.getYear());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return Map.of();
  }
}
