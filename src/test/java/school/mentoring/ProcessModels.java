package school.mentoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Reads the models of the project as files, for tests that need no engine. */
final class ProcessModels {

  private ProcessModels() {}

  /** A model and its file. */
  record Model(Path file, BpmnModelInstance content) {

    <T extends ModelElementInstance> List<T> all(Class<T> type) {
      return List.copyOf(content.getModelElementsByType(type));
    }

    /** Its one process; a model with another number of them fails its own test first. */
    Process process() {
      return all(Process.class).get(0);
    }

    /** Whether it is a roadmap, or a stage of one, rather than a building block. */
    boolean ofRoadmap() {
      return property(process(), "roadmap").isPresent();
    }

    List<UserTask> userTasks() {
      return all(UserTask.class);
    }

    List<CallActivity> calls() {
      return all(CallActivity.class);
    }

    /** The user tasks and calls that lines of a source can stand on. */
    List<Activity> activities() {
      return Stream.<Activity>concat(userTasks().stream(), calls().stream()).toList();
    }

    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  static List<Model> all() {
    return Shipped.MODELS;
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    static final List<Model> MODELS = under(Path.of("processes"));
  }

  static List<Model> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(it -> it.toString().endsWith(".bpmn"))
          .sorted()
          .map(it -> new Model(it, Bpmn.readModelFromFile(it.toFile())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The user tasks that a call leads to, in its process or in those that it calls in turn. */
  static List<UserTask> tasksOf(CallActivity call) {
    Map<String, Model> models =
        all().stream().collect(Collectors.toMap(it -> it.process().getId(), it -> it));
    List<UserTask> tasks = new ArrayList<>();
    collect(call, models, tasks);
    return tasks;
  }

  private static void collect(CallActivity call, Map<String, Model> models, List<UserTask> tasks) {
    Optional.ofNullable(models.remove(call.getCalledElement()))
        .ifPresent(
            model -> {
              tasks.addAll(model.userTasks());
              model.calls().forEach(it -> collect(it, models, tasks));
            });
  }

  /** An extension property ({@code camunda:property}) of an element. */
  static Optional<String> property(BaseElement element, String name) {
    return properties(element)
        .filter(it -> name.equals(it.getCamundaName()))
        .map(it -> it.getCamundaValue().strip())
        .filter(it -> !it.isEmpty())
        .findFirst();
  }

  /** Names of all extension properties of an element. */
  static Stream<String> names(BaseElement element) {
    return properties(element).map(CamundaProperty::getCamundaName);
  }

  private static Stream<CamundaProperty> properties(BaseElement element) {
    return Stream.ofNullable(element.getExtensionElements())
        .flatMap(it -> it.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
        .flatMap(it -> it.getCamundaProperties().stream());
  }

  /** The words of a property whose value is a list. */
  static List<String> words(BaseElement element, String name) {
    return property(element, name).map(it -> List.of(it.split("\\s+"))).orElse(List.of());
  }

  /** {@code signOrder} as files are named: {@code sign-order}. */
  static String kebab(String id) {
    return id.replaceAll("([A-Z])", "-$1").toLowerCase();
  }
}
