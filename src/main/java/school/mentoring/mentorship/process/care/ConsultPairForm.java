package school.mentoring.mentorship.process.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.mentorship.care.PairCares;
import school.mentoring.mentorship.care.Recommendation;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;

/** The psychologist's recommendation; the conclusion has its place on the pair's page alone. */
@Component
class ConsultPairForm implements TaskForm {

  private final PairCares cares;
  private final CareTask about;
  private final Staff staff;
  private final Clock clock;

  ConsultPairForm(PairCares cares, CareTask about, Staff staff, Clock clock) {
    this.cares = cares;
    this.about = about;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    boolean none = staff.holders(task.organisation(), Role.PSYCHOLOGIST).isEmpty();
    Map<String, Object> shown = new LinkedHashMap<>(about.shown(task));
    shown.put(
        "who",
        none
            ? "В школе нет педагога-психолога, поэтому задача у вас. Попросите о консультации психолога другой организации; заключение остаётся у него, здесь отметьте только рекомендацию."
            : "О чём обращение и заключение — только на странице пары, их видят одни психологи. Здесь ничего из заключения не пишите.");
    return shown;
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    Recommendation said = answers.text("recommendation").map(Recommendation::valueOf).orElseThrow();
    LocalDate again = answers.date("consultAgainOn").orElse(null);
    cares.recommend(
        task.organisation(), CareVariables.care(task), said, again, task.user().orElse(""));
    boolean comesAgain = said == Recommendation.CONSULT_AGAIN;
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put(CareVariables.CONSULT_AGAIN.name(), comesAgain);
    if (comesAgain) {
      facts.put(
          CareVariables.CONSULT_AGAIN_ON.name(), CareVariables.startOf(again, clock.getZone()));
    }
    return facts;
  }
}
