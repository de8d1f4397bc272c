package school.mentoring.monitoring.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.monitoring.ProjectFigure;
import school.mentoring.monitoring.ProjectIndicator;
import school.mentoring.monitoring.ProjectTargets;
import school.mentoring.roadmap.Window;
import school.mentoring.shared.SchoolYear;

/** Asks the decision table {@code gradeProject}. */
@Component
class DecidedTargets implements ProjectTargets {

  private final DecisionService decisions;
  private final AsSystem system;

  DecidedTargets(DecisionService decisions, AsSystem system) {
    this.decisions = decisions;
    this.system = system;
  }

  @Override
  public ProjectFigure judged(
      ProjectIndicator indicator, Optional<Double> figure, LocalDate measuredOn, SchoolYear year) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("indicator", indicator.key());
    asked.put("measuredYear", measuredOn.getYear() - year.start());
    asked.put("figure", figure.orElse(null));
    Map<String, Object> said =
        system.call(
            () ->
                decisions
                    .evaluateDecisionTableByKey("gradeProject")
                    .decisionDefinitionWithoutTenantId()
                    .variables(asked)
                    .evaluate()
                    .getSingleResult()
                    .getEntryMap());
    return new ProjectFigure(
        indicator,
        figure.orElse(null),
        ((Number) said.get("target")).doubleValue(),
        Window.parse(said.get("by").toString()).over(year).to(),
        said.get("level").toString());
  }
}
