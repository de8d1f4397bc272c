package school.mentoring.roadmap.process;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import school.mentoring.roadmap.EvidenceKind;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.roadmap.window.Window;

/** Reads the elements of a process that carry lines, in the order of its file. */
final class RoadmapElements {

  private final RepositoryService repository;
  private final RoadmapPeriod period;

  RoadmapElements(RepositoryService repository, RoadmapPeriod period) {
    this.repository = repository;
    this.period = period;
  }

  List<RoadmapElement> of(Process process) {
    return carriers(process.getFlowElements())
        .filter(it -> new ModelElement(it).find("line").isPresent())
        .filter(it -> !DateQuestion.asks(it))
        .flatMap(this::lines)
        .toList();
  }

  private static Stream<Activity> carriers(Collection<FlowElement> elements) {
    return elements.stream()
        .flatMap(
            it ->
                it instanceof SubProcess inner
                    ? carriers(inner.getFlowElements())
                    : Stream.of(it)
                        .filter(one -> one instanceof UserTask || one instanceof CallActivity)
                        .map(Activity.class::cast));
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
    return new BlockTasks(repository)
        .of(call).stream().filter(it -> model.find("line." + it.getId()).isPresent()).toList();
  }

  private Optional<ProcessDefinition> newest(CallActivity call) {
    return Optional.ofNullable(
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(call.getCalledElement())
            .latestVersion()
            .singleResult());
  }

  private Optional<String> called(CallActivity call) {
    return newest(call).map(ProcessDefinition::getName);
  }

  private RoadmapElement element(
      Activity activity, ModelElement model, List<String> lines, Optional<UserTask> bound) {
    ElementProperties said = new ElementProperties(model, bound);
    Activity task = bound.map(Activity.class::cast).orElse(activity);
    Optional<EvidenceKind> evidence = said.find("evidence").flatMap(EvidenceKind::find);
    return new RoadmapElement(
        activity.getId(),
        task.getName(),
        lines,
        said.find("window").map(it -> Window.parse(it, period)),
        said.find("recurs").map(Period::parse),
        said.ofTask("role").or(() -> role(task)).or(() -> model.find("role")),
        evidence,
        said.find("optional"),
        said.find("performedIn"),
        form(task, evidence),
        activity instanceof CallActivity call ? called(call) : Optional.empty(),
        order(activity, model, evidence),
        called(activity),
        said.find("row").orElse(""),
        said.find("responsible").orElse(""),
        new ModelElement(task).documentation(),
        new PrintedLines(model, said).of(lines));
  }

  /** The stage that a call leads to, which is deployed with it. */
  private static Optional<String> called(Activity activity) {
    return Optional.of(activity)
        .filter(CallActivity.class::isInstance)
        .map(CallActivity.class::cast)
        .filter(it -> "deployment".equals(it.getCamundaCalledElementBinding()))
        .map(CallActivity::getCalledElement);
  }

  /** The kind of order that a call issues, itself or by the block that it calls. */
  private Optional<String> order(
      Activity activity, ModelElement model, Optional<EvidenceKind> evidence) {
    return model
        .handed("orderKind")
        .or(
            () ->
                Optional.of(activity)
                    .filter(it -> evidence.filter(EvidenceKind.ORDER::equals).isPresent())
                    .filter(CallActivity.class::isInstance)
                    .flatMap(it -> newest((CallActivity) it))
                    .flatMap(this::orderInside));
  }

  private Optional<String> orderInside(ProcessDefinition block) {
    return repository
        .getBpmnModelInstance(block.getId())
        .getModelElementsByType(CallActivity.class)
        .stream()
        .flatMap(it -> new ModelElement(it).handed("orderKind").stream())
        .findFirst();
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
}
