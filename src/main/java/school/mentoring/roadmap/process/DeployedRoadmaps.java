package school.mentoring.roadmap.process;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.Window;

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
    List<Roadmap.Stage> stages = new ArrayList<>();
    for (CallActivity call :
        process.getModelInstance().getModelElementsByType(CallActivity.class)) {
      stage(root, call).ifPresent(stages::add);
    }
    Roadmap.Stage own =
        new Roadmap.Stage(root.getKey(), root.getName(), definition, elements(process));
    if (!own.elements().isEmpty()) {
      stages.add(own);
    }
    return new Roadmap(ref(root), List.copyOf(stages));
  }

  private Optional<Roadmap.Stage> stage(ProcessDefinition root, CallActivity call) {
    return Optional.ofNullable(
            repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(call.getCalledElement())
                .deploymentId(root.getDeploymentId())
                .singleResult())
        .filter(it -> "deployment".equals(call.getCamundaCalledElementBinding()))
        .map(
            it ->
                new Roadmap.Stage(
                    it.getKey(),
                    it.getName(),
                    it.getId(),
                    elements(process(repository.getBpmnModelInstance(it.getId())))));
  }

  private static Process process(BpmnModelInstance model) {
    return model.getModelElementsByType(Process.class).iterator().next();
  }

  private List<RoadmapElement> elements(Process process) {
    return Stream.concat(
            process.getModelInstance().getModelElementsByType(UserTask.class).stream(),
            process.getModelInstance().getModelElementsByType(CallActivity.class).stream())
        .map(Activity.class::cast)
        .filter(it -> new ModelElement(it).find("line").isPresent())
        .flatMap(this::lines)
        .toList();
  }

  /** The element itself, and one more for each line that a call binds to a task of its block. */
  private Stream<RoadmapElement> lines(Activity activity) {
    ModelElement model = new ModelElement(activity);
    List<UserTask> bound = activity instanceof CallActivity call ? boundTasks(call) : List.of();
    List<String> left = new ArrayList<>(model.words("line").toList());
    List<RoadmapElement> elements = new ArrayList<>();
    for (UserTask task : bound) {
      List<String> lines = model.words("line." + task.getId()).toList();
      left.removeAll(lines);
      elements.add(element(activity, model, lines, Optional.of(task)));
    }
    if (!left.isEmpty()) {
      elements.add(0, element(activity, model, left, Optional.empty()));
    }
    return elements.stream();
  }

  private List<UserTask> boundTasks(CallActivity call) {
    ModelElement model = new ModelElement(call);
    return Optional.ofNullable(
            repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(call.getCalledElement())
                .latestVersion()
                .singleResult())
        .map(
            it ->
                repository.getBpmnModelInstance(it.getId()).getModelElementsByType(UserTask.class))
        .stream()
        .flatMap(Collection::stream)
        .filter(it -> model.find("line." + it.getId()).isPresent())
        .toList();
  }

  private static RoadmapElement element(
      Activity activity, ModelElement model, List<String> lines, Optional<UserTask> bound) {
    Optional<ModelElement> task = bound.map(ModelElement::new);
    Optional<EvidenceKind> evidence =
        task.flatMap(it -> it.find("evidence"))
            .or(() -> model.find("evidence"))
            .flatMap(EvidenceKind::find);
    return new RoadmapElement(
        activity.getId(),
        bound.map(UserTask::getName).orElse(activity.getName()),
        lines,
        bound
            .flatMap(it -> model.find("window." + it.getId()))
            .or(() -> model.find("window"))
            .map(Window::parse),
        model.find("recurs").map(Period::parse),
        role(bound.map(Activity.class::cast).orElse(activity)).or(() -> model.find("role")),
        evidence,
        model.find("optional"),
        model.find("performedIn"),
        form(bound.map(Activity.class::cast).orElse(activity), evidence),
        model.find("row").orElse(""),
        model.find("responsible").orElse(""),
        task.orElse(model).documentation());
  }

  private static Optional<String> form(Activity activity, Optional<EvidenceKind> evidence) {
    return activity instanceof UserTask task
        ? Optional.ofNullable(task.getCamundaFormRef()).or(() -> evidence.map(EvidenceKind::form))
        : Optional.empty();
  }

  private static Optional<String> role(Activity activity) {
    return activity instanceof UserTask task
        ? Optional.ofNullable(task.getCamundaCandidateGroups()).map(it -> it.split(",")[0].strip())
        : Optional.empty();
  }

  @Override
  public String diagram(String definition) {
    return system.call(() -> Bpmn.convertToString(repository.getBpmnModelInstance(definition)));
  }
}
