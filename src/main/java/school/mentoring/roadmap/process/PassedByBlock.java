package school.mentoring.roadmap.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;

/**
 * Why a task of a block was not reached, though its block was called: the answer of the gateway in
 * the block, or in a block that it calls in turn, as the history tells it.
 */
@Component
class PassedByBlock {

  private final RepositoryService repository;
  private final HistoryService history;
  private final AsSystem system;

  PassedByBlock(RepositoryService repository, HistoryService history, AsSystem system) {
    this.repository = repository;
    this.history = history;
    this.system = system;
  }

  /** The reason why a line of an element of the stage did not come up. */
  String reason(Activity element, String line, DelegateExecution stage) {
    return system.call(
        () ->
            element instanceof CallActivity call
                ? reason(
                    call, boundTo(call, line), stage.getProcessInstanceId(), stage.getVariables())
                : PassedBy.reason(element, stage.getVariables()));
  }

  private Optional<UserTask> boundTo(CallActivity call, String line) {
    ModelElement model = new ModelElement(call);
    return new BlockTasks(repository)
        .of(call).stream()
            .filter(it -> model.words("line." + it.getId()).anyMatch(line::equals))
            .findFirst();
  }

  private String reason(
      CallActivity call, Optional<UserTask> task, String caller, Map<String, Object> facts) {
    Optional<HistoricProcessInstance> called = task.flatMap(it -> called(call, caller));
    return called
        .flatMap(it -> within(it, task.orElseThrow()))
        .orElseGet(() -> PassedBy.reason(call, facts));
  }

  private Optional<String> within(HistoricProcessInstance block, UserTask task) {
    BpmnModelInstance model = repository.getBpmnModelInstance(block.getProcessDefinitionId());
    Map<String, Object> facts = facts(block);
    if (model.getModelElementById(task.getId()) instanceof UserTask own) {
      return Optional.of(PassedBy.reason(own, facts));
    }
    return model.getModelElementsByType(CallActivity.class).stream()
        .filter(it -> leadsTo(it, task))
        .findFirst()
        .map(it -> reason(it, Optional.of(task), block.getId(), facts));
  }

  private boolean leadsTo(CallActivity call, UserTask task) {
    return new BlockTasks(repository)
        .of(call).stream().anyMatch(it -> it.getId().equals(task.getId()));
  }

  /** The last instance that a call led to. */
  private Optional<HistoricProcessInstance> called(CallActivity call, String caller) {
    List<HistoricActivityInstance> calls =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(caller)
            .activityId(call.getId())
            .orderByHistoricActivityInstanceStartTime()
            .desc()
            .list();
    return calls.stream()
        .map(HistoricActivityInstance::getCalledProcessInstanceId)
        .filter(it -> it != null)
        .findFirst()
        .map(
            it ->
                history.createHistoricProcessInstanceQuery().processInstanceId(it).singleResult());
  }

  private Map<String, Object> facts(HistoricProcessInstance block) {
    Map<String, Object> facts = new HashMap<>();
    history
        .createHistoricVariableInstanceQuery()
        .processInstanceId(block.getId())
        .disableBinaryFetching()
        .disableCustomObjectDeserialization()
        .list()
        .forEach(it -> facts.put(it.getName(), it.getValue()));
    return facts;
  }
}
