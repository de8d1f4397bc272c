package school.mentoring.roadmap.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallableElementActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.Programme;

/** Reads the tree of a programme. It must be asked within a command of the engine. */
@Component
class CamundaProgrammeTree {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final HistoryService history;

  CamundaProgrammeTree(
      RuntimeService runtime, RepositoryService repository, HistoryService history) {
    this.runtime = runtime;
    this.repository = repository;
    this.history = history;
  }

  ProgrammeTree of(Programme programme, String target) {
    Map<String, ProgrammeTree.Node> nodes = new LinkedHashMap<>();
    List<String> homeless = new ArrayList<>();
    Map<String, VersionPair> pairs = new HashMap<>();
    for (ExecutionEntity instance : running(programme)) {
      boolean migrates = isOfRoadmap(instance, programme);
      String definition = instance.getProcessDefinitionId();
      Optional<String> next = migrates ? next(instance, target) : Optional.of(definition);
      if (next.isEmpty()) {
        homeless.add(instance.getProcessDefinition().getName());
      }
      VersionPair pair = pairs.computeIfAbsent(definition, it -> pair(it, next.orElse(it)));
      nodes.put(instance.getId(), node(instance.getId(), pair, migrates && next.isPresent()));
    }
    return new ProgrammeTree(
        time(programme, programme.definition()), time(programme, target), nodes, homeless);
  }

  private List<ExecutionEntity> running(Programme programme) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(programme.id().toString())
        .list()
        .stream()
        .map(ExecutionEntity.class::cast)
        .toList();
  }

  private static ProgrammeTime time(Programme programme, String definition) {
    return new ProgrammeTime(programme.schoolYear(), RoadmapVariables.period(deployed(definition)));
  }

  /**
   * The roadmap's root, and what it called by {@code deployment}, and so on down; a block that was
   * begun beside it is none of it.
   */
  private static boolean isOfRoadmap(ExecutionEntity instance, Programme programme) {
    ExecutionEntity call = instance.getSuperExecution();
    return call == null
        ? instance.getProcessDefinition().getKey().equals(programme.roadmap())
        : call.getActivity().getActivityBehavior() instanceof CallableElementActivityBehavior it
            && it.getCallableElement().isDeploymentBinding()
            && isOfRoadmap(call.getProcessInstance(), programme);
  }

  private Optional<String> next(ExecutionEntity instance, String target) {
    String deployment = repository.getProcessDefinition(target).getDeploymentId();
    return Optional.ofNullable(
            repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .processDefinitionKey(instance.getProcessDefinition().getKey())
                .singleResult())
        .map(ProcessDefinition::getId);
  }

  private VersionPair pair(String running, String next) {
    return new VersionPair(
        deployed(running),
        deployed(next),
        repository.getBpmnModelInstance(running),
        repository.getBpmnModelInstance(next),
        new ElementMapping(
            repository.getBpmnModelInstance(running), repository.getBpmnModelInstance(next)));
  }

  private static ProcessDefinitionEntity deployed(String definition) {
    return Context.getProcessEngineConfiguration()
        .getDeploymentCache()
        .findDeployedProcessDefinitionById(definition);
  }

  private ProgrammeTree.Node node(String id, VersionPair pair, boolean ofRoadmap) {
    List<String> waiting = new ArrayList<>();
    List<String> entering = new ArrayList<>();
    if (ofRoadmap) {
      collect(runtime.getActivityInstance(id), id, waiting, entering);
    }
    return new ProgrammeTree.Node(
        id, pair, ofRoadmap, waiting, entering, ofRoadmap ? spent(id) : List.of());
  }

  private static void collect(
      ActivityInstance at, String instance, List<String> waiting, List<String> entering) {
    Stream.of(at.getChildTransitionInstances())
        .map(TransitionInstance::getActivityId)
        .forEach(entering::add);
    Stream.of(at.getChildActivityInstances())
        .forEach(it -> collect(it, instance, waiting, entering));
    if (at.getChildActivityInstances().length == 0
        && at.getChildTransitionInstances().length == 0
        && !at.getId().equals(instance)) {
      waiting.add(at.getActivityId());
    }
  }

  private List<String> spent(String instance) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .activityType("boundaryEscalation")
        .finished()
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .distinct()
        .toList();
  }
}
