package school.mentoring.roadmap.process.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the application brings with it: roadmaps, building blocks, forms, decisions. They are
 * trusted, and nobody else's file may bear their names. They are read when first asked for: the
 * start of the application only compares bytes.
 */
final class Shipped {

  private final Map<String, byte[]> files;
  private final Predicate<String> served;
  private final Supplier<Map<String, UploadedModel>> processes;
  private final Supplier<Map<String, UploadedForm>> forms;
  private final Supplier<Set<String>> decisions;
  private final Supplier<Set<String>> properties;

  /**
   * @param files content by name, as they are deployed at the start
   * @param served whether the domain takes the answers of a user task of this id
   */
  Shipped(Map<String, byte[]> files, Predicate<String> served) {
    this.files = Map.copyOf(files);
    this.served = served;
    UploadReader reader = new UploadReader(new Problems());
    processes =
        SingletonSupplier.of(() -> byId(reader.models(reader.xml(files)), UploadedModel::key));
    forms = SingletonSupplier.of(() -> byId(reader.forms(files), UploadedForm::id));
    properties = SingletonSupplier.of(this::usedProperties);
    decisions = SingletonSupplier.of(() -> DecisionIds.of(reader.decisions(files).values()));
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    return all.stream().collect(Collectors.toMap(id, it -> it, (one, other) -> one));
  }

  /** Whether a file is the application's own: same name, same content. */
  boolean trusts(String resource, byte[] content) {
    return Arrays.equals(files.get(resource), content);
  }

  /** The application's other models in the folder of one of them, which belong together. */
  Set<String> beside(String resource) {
    String folder = resource.substring(0, resource.lastIndexOf('/') + 1);
    return files.keySet().stream()
        .filter(it -> it.endsWith(".bpmn") && it.startsWith(folder))
        .filter(it -> it.indexOf('/', folder.length()) < 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Optional<UploadedModel> process(String key) {
    return Optional.ofNullable(processes.get().get(key));
  }

  /** A building block: a process that belongs to no roadmap and that others may call. */
  Optional<UploadedModel> block(String key) {
    return process(key)
        .filter(it -> it.roadmap().isEmpty())
        .filter(it -> it.properties().find("startedBy").isEmpty());
  }

  /** Process ids of all building blocks, for people to choose from. */
  Set<String> blocks() {
    return processes.get().keySet().stream()
        .filter(it -> block(it).isPresent())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Ids of the user tasks of a building block, and of the blocks that it calls in turn. */
  Set<String> tasksOf(String block) {
    Set<String> tasks = new TreeSet<>();
    collect(block, tasks, new HashSet<>());
    return tasks;
  }

  private void collect(String block, Set<String> tasks, Set<String> seen) {
    block(block)
        .filter(it -> seen.add(block))
        .ifPresent(
            model -> {
              model.all(UserTask.class).forEach(it -> tasks.add(it.getId()));
              model
                  .all(CallActivity.class)
                  .forEach(it -> collect(String.valueOf(it.getCalledElement()), tasks, seen));
            });
  }

  /** Whether the domain takes the answers of a user task of this id. */
  boolean serves(String task) {
    return served.test(task);
  }

  /** The user tasks of this id in the shipped roadmaps; those in blocks are not among them. */
  Stream<UserTask> tasksOfRoadmaps(String id) {
    return processes.get().values().stream()
        .filter(it -> it.roadmap().isPresent())
        .flatMap(it -> it.all(UserTask.class).stream())
        .filter(it -> it.getId().equals(id));
  }

  /** Names of the messages that the application sends. */
  Set<String> messages() {
    return processes.get().values().stream()
        .flatMap(it -> it.messages().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Names of the properties that shipped models use. */
  Set<String> properties() {
    return properties.get();
  }

  private Set<String> usedProperties() {
    return processes.get().values().stream()
        .flatMap(it -> it.all(CamundaProperty.class).stream())
        .map(CamundaProperty::getCamundaName)
        .filter(it -> it.indexOf('.') < 0)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Optional<UploadedForm> form(String id) {
    return Optional.ofNullable(forms.get().get(id));
  }

  boolean hasDecision(String id) {
    return decisions.get().contains(id);
  }
}
