package school.mentoring.roadmap.process;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;

/** The model that an execution runs, where the engine keeps it parsed. */
final class ParsedModel {

  private ParsedModel() {}

  /**
   * A model never changes once deployed: its row is read only where this node has not parsed it.
   */
  static ProcessDefinitionEntity of(ExecutionEntity execution) {
    ProcessDefinitionEntity parsed = parsed(execution.getProcessDefinitionId());
    return parsed == null ? execution.getProcessDefinition() : parsed;
  }

  /** The model of a definition. */
  static ProcessDefinitionEntity of(String definition) {
    ProcessDefinitionEntity parsed = parsed(definition);
    return parsed == null
        ? Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(definition)
        : parsed;
  }

  private static ProcessDefinitionEntity parsed(String definition) {
    return Context.getProcessEngineConfiguration()
        .getDeploymentCache()
        .getProcessDefinitionCache()
        .get(definition);
  }
}
