package school.mentoring.recognition.process;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.recognition.contest.NamedApplication;
import school.mentoring.recognition.contest.ScoreSheet;
import school.mentoring.recognition.contest.Scoring;
import school.mentoring.recognition.contest.Through;

/** A juror is through with the marks, which are given on the own page. */
@Component
class ScoreApplicationsForm implements TaskForm {

  private final Scoring scoring;

  ScoreApplicationsForm(Scoring scoring) {
    this.scoring = scoring;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    ScoreSheet sheet =
        scoring.sheet(task.organisation(), JuryVariables.contest(task), JuryVariables.juror(task));
    return Map.of(
        "contestId", sheet.contest().id().toString(),
        "jurorId", sheet.juror().id().toString(),
        "contestTitle", sheet.contest().title(),
        "judged", "" + sheet.judged(),
        "all", "" + sheet.own().size(),
        "missing", missing(sheet));
  }

  private static String missing(ScoreSheet sheet) {
    return sheet.missing().isEmpty()
        ? "нет"
        : sheet.missing().stream().map(NamedApplication::name).collect(Collectors.joining("; "));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    Through how =
        switch (answers.text("decision").orElse("finish")) {
          case "complete" -> Through.COMPLETE;
          case "abstain" -> Through.ABSTAINS;
          default -> Through.AS_IT_STANDS;
        };
    scoring.finished(
        task.organisation(), JuryVariables.contest(task), JuryVariables.juror(task), how);
    return Map.of();
  }
}
