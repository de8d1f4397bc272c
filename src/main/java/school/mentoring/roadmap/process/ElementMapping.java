package school.mentoring.roadmap.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Which element of a new version goes on with the work of one of the running version: the one of
 * the same id and kind; or, where the id is gone, the only one of the same kind that stands for the
 * same lines (a task, a call), calls the same process (a call without lines) or has the same name
 * (an event), and that was not there before.
 */
final class ElementMapping {

  private final Map<String, String> to = new HashMap<>();
  private final Map<String, String> renamed = new HashMap<>();

  ElementMapping(BpmnModelInstance running, BpmnModelInstance next) {
    List<FlowNode> fresh =
        next.getModelElementsByType(FlowNode.class).stream()
            .filter(it -> same(it, running).isEmpty())
            .toList();
    for (FlowNode node : running.getModelElementsByType(FlowNode.class)) {
      same(node, next)
          .ifPresentOrElse(
              it -> to.put(node.getId(), node.getId()),
              () -> only(node, fresh).ifPresent(it -> rename(node.getId(), it.getId())));
    }
  }

  private void rename(String before, String after) {
    to.put(before, after);
    renamed.put(before, after);
  }

  private static Optional<FlowNode> same(FlowNode node, BpmnModelInstance model) {
    return Optional.ofNullable(model.<FlowNode>getModelElementById(node.getId()))
        .filter(it -> kind(it).equals(kind(node)));
  }

  private static String kind(FlowNode node) {
    return node.getElementType().getTypeName();
  }

  private static Optional<FlowNode> only(FlowNode node, List<FlowNode> fresh) {
    List<FlowNode> alike =
        sign(node).stream()
            .flatMap(
                sign ->
                    fresh.stream()
                        .filter(it -> kind(it).equals(kind(node)))
                        .filter(it -> sign(it).filter(sign::equals).isPresent()))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  /** What an element is known by where its id is not; nodes where nothing waits have no such. */
  private static Optional<String> sign(FlowNode node) {
    if (node instanceof UserTask) {
      return lines(node);
    }
    if (node instanceof CallActivity call) {
      return Stream.of(call.getCalledElement() + lines(call).orElse("")).findFirst();
    }
    return node instanceof CatchEvent ? Optional.ofNullable(node.getName()) : Optional.empty();
  }

  private static Optional<String> lines(FlowNode node) {
    return new ModelElement(node).find("line");
  }

  /** Where the work of an element goes on. */
  Optional<String> of(String element) {
    return Optional.ofNullable(to.get(element));
  }

  /** Only what has another id now. */
  Map<String, String> renamed() {
    return renamed;
  }
}
