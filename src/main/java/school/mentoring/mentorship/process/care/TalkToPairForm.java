package school.mentoring.mentorship.process.care;

import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.care.CareOutcome;
import school.mentoring.mentorship.care.PairCares;

/** The talk with both: all is well, or help is needed. */
@Component
class TalkToPairForm implements TaskForm {

  private final PairCares cares;
  private final CareTask about;

  TalkToPairForm(PairCares cares, CareTask about) {
    this.cares = cares;
    this.about = about;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    return about.shown(task);
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    boolean help = answers.text("decision").filter("help"::equals).isPresent();
    String note = answers.text("note").orElse("");
    String by = task.user().orElse("");
    if (help) {
      cares.needsHelp(task.organisation(), CareVariables.care(task), note, by);
    } else {
      cares.decide(task.organisation(), CareVariables.care(task), CareOutcome.FINE, note, by);
    }
    return Map.of(CareVariables.HELP_NEEDED.name(), help);
  }
}
