package school.mentoring.mentorship.process.care;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.care.CareOutcome;
import school.mentoring.mentorship.care.PairCares;

/** The curator decides; the psychologist's recommendation is shown, not followed by itself. */
@Component
class DecideOnPairForm implements TaskForm {

  private static final Map<String, CareOutcome> DECISIONS =
      Map.of(
          "goOn", CareOutcome.GOES_ON,
          "rematch", CareOutcome.REMATCHED,
          "close", CareOutcome.CLOSED);

  private final PairCares cares;
  private final CareTask about;

  DecideOnPairForm(PairCares cares, CareTask about) {
    this.cares = cares;
    this.about = about;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return about.shown(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    CareOutcome outcome = answers.text("decision").map(DECISIONS::get).orElse(CareOutcome.GOES_ON);
    cares.decide(
        task.organisation(),
        CareVariables.care(task),
        outcome,
        answers.text("note").orElse(""),
        task.user().orElse(""));
    return Map.of(CareVariables.PAIR_CHANGES.name(), outcome == CareOutcome.REMATCHED);
  }
}
