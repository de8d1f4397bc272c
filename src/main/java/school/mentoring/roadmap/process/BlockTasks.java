package school.mentoring.roadmap.process;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The user tasks that a call can lead to: those of its block, and of the blocks it calls in turn.
 */
record BlockTasks(RepositoryService repository) {

  /** Each id once, the nearest first. */
  List<UserTask> of(CallActivity call) {
    Map<String, UserTask> found = new LinkedHashMap<>();
    collect(call, found, new HashSet<>());
    return List.copyOf(found.values());
  }

  private void collect(CallActivity call, Map<String, UserTask> found, Set<String> seen) {
    if (seen.add(call.getCalledElement())) {
      Optional<BpmnModelInstance> block = block(call.getCalledElement());
      block.stream()
          .flatMap(it -> it.getModelElementsByType(UserTask.class).stream())
          .forEach(it -> found.putIfAbsent(it.getId(), it));
      block.stream()
          .flatMap(it -> it.getModelElementsByType(CallActivity.class).stream())
          .forEach(it -> collect(it, found, seen));
    }
  }

  private Optional<BpmnModelInstance> block(String key) {
    return Optional.ofNullable(
            repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult())
        .map(it -> repository.getBpmnModelInstance(it.getId()));
  }
}
