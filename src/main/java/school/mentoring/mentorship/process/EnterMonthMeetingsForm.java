package school.mentoring.mentorship.process;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.MeetingFigures;
import school.mentoring.mentorship.Meetings;
import school.mentoring.shared.russian.MonthName;

/** The month whose meetings are to be in the journals; they are entered on a page. */
@Component
class EnterMonthMeetingsForm implements TaskForm {

  private final Meetings meetings;

  EnterMonthMeetingsForm(Meetings meetings) {
    this.meetings = meetings;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    YearMonth month = YearMonth.parse(task.get(PairVariables.MONTH));
    return Map.of(
        "programmeId", task.programme().toString(),
        "month", month.toString(),
        "monthName", MonthName.of(month),
        "evidenceNote", summary(task, month));
  }

  private String summary(OpenTask task, YearMonth month) {
    MeetingFigures figures =
        meetings.figures(
            task.organisation(), List.of(task.programme()), month.atDay(1), month.atEndOfMonth());
    return "Встреч в журналах за месяц: %d, пар со встречами: %d."
        .formatted(figures.total(), figures.perPair().size());
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    return Map.of();
  }
}
