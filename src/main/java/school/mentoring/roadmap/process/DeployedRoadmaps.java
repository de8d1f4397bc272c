package school.mentoring.roadmap.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.roadmap.PrintedForm;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.window.RoadmapPeriod;

/** Reads roadmaps from their deployed models. A version never changes, so it is read once. */
@Component
class DeployedRoadmaps implements Roadmaps {

  private final RepositoryService repository;
  private final AsSystem system;
  private final Map<String, Roadmap> read = new ConcurrentHashMap<>();

  DeployedRoadmaps(RepositoryService repository, AsSystem system) {
    this.repository = repository;
    this.system = system;
  }

  @Override
  public List<RoadmapRef> newest() {
    return system.call(
        () ->
            repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .startableInTasklist()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .filter(it -> of(it.getId()).stages().size() > 0)
                .map(DeployedRoadmaps::ref)
                .toList());
  }

  @Override
  public Optional<RoadmapRef> newest(String key) {
    return system.call(
        () ->
            Optional.ofNullable(
                    repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .startableInTasklist()
                        .singleResult())
                .map(DeployedRoadmaps::ref));
  }

  @Override
  public Roadmap once(String definition) {
    return system.call(() -> roadmap(definition));
  }

  private static RoadmapRef ref(ProcessDefinition definition) {
    return new RoadmapRef(definition.getKey(), definition.getName(), definition.getId());
  }

  @Override
  public Roadmap of(String definition) {
    return read.computeIfAbsent(definition, it -> system.call(() -> roadmap(it)));
  }

  private Roadmap roadmap(String definition) {
    ProcessDefinition root = repository.getProcessDefinition(definition);
    Process process = process(repository.getBpmnModelInstance(definition));
    RoadmapPeriod period =
        new ModelElement(process)
            .find(RoadmapVariables.PERIOD)
            .map(RoadmapPeriod::parse)
            .orElse(RoadmapPeriod.OF_ONE_YEAR);
    RoadmapElements elements = new RoadmapElements(repository, period);
    Map<String, Roadmap.Stage> stages = new LinkedHashMap<>();
    addStages(root, process, elements, stages);
    Roadmap.Stage own = stage(root, process, elements);
    if (!own.elements().isEmpty()) {
      stages.put(own.key(), own);
    }
    return new Roadmap(
        ref(root), period, title(root, process), form(process), List.copyOf(stages.values()));
  }

  private static Roadmap.Stage stage(
      ProcessDefinition definition, Process process, RoadmapElements elements) {
    return new Roadmap.Stage(
        definition.getKey(),
        definition.getName(),
        new ModelElement(process)
            .find("title")
            .orElseGet(() -> definition.getName().replaceFirst("^\\d+\\.\\s*", "")),
        definition.getId(),
        elements.of(process));
  }

  private static String title(ProcessDefinition root, Process process) {
    return new ModelElement(process)
        .find("title")
        .orElseGet(() -> "Дорожная карта «%s»".formatted(root.getName()));
  }

  private static PrintedForm form(Process process) {
    return new ModelElement(process)
        .find("columns")
        .map(PrintedForm::parse)
        .orElse(PrintedForm.USUAL);
  }

  /** Stages in the order of their calls, each followed by those that it calls itself. */
  private void addStages(
      ProcessDefinition root,
      Process process,
      RoadmapElements elements,
      Map<String, Roadmap.Stage> stages) {
    for (CallActivity call :
        process.getModelInstance().getModelElementsByType(CallActivity.class)) {
      stage(root, call)
          .filter(it -> !stages.containsKey(it.getKey()))
          .ifPresent(
              it -> {
                Process stage = process(repository.getBpmnModelInstance(it.getId()));
                stages.put(it.getKey(), stage(it, stage, elements));
                addStages(root, stage, elements, stages);
              });
    }
  }

  private Optional<ProcessDefinition> stage(ProcessDefinition root, CallActivity call) {
    return Optional.ofNullable(
            repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(call.getCalledElement())
                .deploymentId(root.getDeploymentId())
                .singleResult())
        .filter(it -> "deployment".equals(call.getCamundaCalledElementBinding()));
  }

  private static Process process(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).iterator().next();
  }

  @Override
  public String diagram(String definition) {
    return system.call(() -> Bpmn.convertToString(repository.getBpmnModelInstance(definition)));
  }
}
