package school.mentoring.monitoring.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.monitoring.survey.ConditionLevels;

/** Asks the decision table {@code gradeConditions}. */
@Component
class DecidedConditionLevels implements ConditionLevels {

  private final DecisionService decisions;
  private final AsSystem system;

  DecidedConditionLevels(DecisionService decisions, AsSystem system) {
    this.decisions = decisions;
    this.system = system;
  }

  @Override
  public String of(int sum) {
    return system.call(
        () ->
            decisions
                .evaluateDecisionTableByKey("gradeConditions")
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of("sum", sum))
                .evaluate()
                .getSingleResult()
                .getSingleEntry());
  }
}
