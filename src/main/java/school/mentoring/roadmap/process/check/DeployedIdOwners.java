package school.mentoring.roadmap.process.check;

import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.beans.factory.ObjectProvider;
import school.mentoring.engine.AsSystem;
import school.mentoring.roadmap.process.ModelElement;

/** Asks the engine; whatever was deleted with all its versions is free again. */
final class DeployedIdOwners implements IdOwners {

  private final ObjectProvider<ProcessEngine> engine;
  private final ObjectProvider<AsSystem> system;

  DeployedIdOwners(ObjectProvider<ProcessEngine> engine, ObjectProvider<AsSystem> system) {
    this.engine = engine;
    this.system = system;
  }

  @Override
  public Optional<String> ofProcess(String id) {
    return system
        .getObject()
        .call(
            () ->
                Optional.ofNullable(
                        repository()
                            .createProcessDefinitionQuery()
                            .processDefinitionKey(id)
                            .latestVersion()
                            .singleResult())
                    .map(this::roadmap));
  }

  @Override
  public Optional<String> ofForm(String id) {
    return system
        .getObject()
        .call(() -> Optional.ofNullable(latestForm(id)).map(it -> roadmapIn(it.getDeploymentId())));
  }

  private CamundaFormDefinitionEntity latestForm(String id) {
    return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(it -> it.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id));
  }

  @Override
  public Optional<String> ofDecision(String id) {
    return system
        .getObject()
        .call(
            () ->
                Optional.ofNullable(
                        repository()
                            .createDecisionDefinitionQuery()
                            .decisionDefinitionKey(id)
                            .latestVersion()
                            .singleResult())
                    .map(DecisionDefinition::getDeploymentId)
                    .map(this::roadmapIn));
  }

  private RepositoryService repository() {
    return engine.getObject().getRepositoryService();
  }

  private String roadmapIn(String deployment) {
    return repository()
        .createProcessDefinitionQuery()
        .deploymentId(deployment)
        .startableInTasklist()
        .list()
        .stream()
        .map(this::roadmap)
        .findFirst()
        .orElse("");
  }

  private String roadmap(ProcessDefinition definition) {
    BpmnModelInstance model = repository().getBpmnModelInstance(definition.getId());
    Process process = model.getModelElementsByType(Process.class).iterator().next();
    return new ModelElement(process).find("roadmap").orElse("");
  }
}
