package school.mentoring.roadmap.process.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Where an execution comes in models without waiting for anybody. Each thing is found out once:
 * subprocesses and stages stand in each other, and asking anew would take for ever.
 */
final class Passages {

  private final Upload upload;
  private final Map<FlowNode, Boolean> waiting = new HashMap<>();
  private final Map<String, Boolean> waitingCalls = new HashMap<>();
  private final Map<String, Boolean> throwingCalls = new HashMap<>();
  private final Map<FlowNode, List<FlowNode>> following = new HashMap<>();
  private final Map<FlowNode, List<BoundaryEvent>> beside = new HashMap<>();
  private final Set<Object> read = new HashSet<>();

  Passages(Upload upload) {
    this.upload = upload;
  }

  /** Whether a node is come to again and again, nobody having been waited for. */
  boolean leadBackTo(FlowNode node) {
    return !waits(node) && from(node, it -> true).contains(node);
  }

  /**
   * Whatever is reached from a node without waiting for anybody; the node itself in a loop.
   *
   * @param aside which of the events at the border of an activity are followed
   */
  private Set<FlowNode> from(FlowNode start, Predicate<BoundaryEvent> aside) {
    Set<FlowNode> reached = new HashSet<>();
    Deque<FlowNode> next = new ArrayDeque<>(following(start));
    while (!next.isEmpty()) {
      FlowNode node = next.pop();
      if (reached.add(node)) {
        beside(node).stream().filter(aside).filter(it -> comesAtOnce(it, node)).forEach(next::add);
        if (!waits(node)) {
          next.addAll(following(node));
        }
      }
    }
    return reached;
  }

  private List<FlowNode> following(FlowNode node) {
    return following.computeIfAbsent(
        node, it -> it.getOutgoing().stream().map(SequenceFlow::getTarget).toList());
  }

  private List<BoundaryEvent> beside(FlowNode node) {
    if (read.add(node.getModelInstance())) {
      for (BoundaryEvent event :
          node.getModelInstance().getModelElementsByType(BoundaryEvent.class)) {
        beside.merge(
            event.getAttachedTo(),
            List.of(event),
            (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
      }
    }
    return beside.getOrDefault(node, List.of());
  }

  /** Whether an event at the border of an activity may come before anybody was waited for. */
  private boolean comesAtOnce(BoundaryEvent event, FlowNode host) {
    return event.getEventDefinitions().stream()
        .anyMatch(it -> it instanceof TimerEventDefinition || thrown(it) && throwsAtOnce(host));
  }

  private static boolean thrown(EventDefinition definition) {
    return definition instanceof ErrorEventDefinition
        || definition instanceof EscalationEventDefinition;
  }

  private boolean throwsAtOnce(FlowNode host) {
    if (host instanceof SubProcess inner) {
      return throwsAtOnce(inner.getChildElementsByType(FlowNode.class));
    }
    if (!(host instanceof CallActivity call)) {
      return false;
    }
    String called = String.valueOf(call.getCalledElement());
    if (throwingCalls.putIfAbsent(called, false) == null) {
      throwingCalls.put(
          called,
          upload
              .stage(called)
              .map(it -> throwsAtOnce(it.process().getChildElementsByType(FlowNode.class)))
              .orElseGet(() -> !calledWaits(called)));
    }
    return throwingCalls.get(called);
  }

  private boolean throwsAtOnce(Collection<FlowNode> nodes) {
    return nodes.stream()
        .filter(StartEvent.class::isInstance)
        .flatMap(it -> from(it, event -> true).stream())
        .anyMatch(
            it ->
                it instanceof ThrowEvent event
                        && event.getEventDefinitions().stream().anyMatch(Passages::thrown)
                    || throwsAtOnce(it));
  }

  private boolean waits(FlowNode node) {
    Boolean known = waiting.get(node);
    if (known == null) {
      known = foundToWait(node);
      waiting.put(node, known);
    }
    return known;
  }

  private boolean foundToWait(FlowNode node) {
    if (node instanceof Activity activity && activity.getLoopCharacteristics() != null) {
      return false;
    }
    if (node instanceof CallActivity call) {
      return calledWaits(String.valueOf(call.getCalledElement()));
    }
    if (node instanceof SubProcess inner) {
      return !passable(inner.getChildElementsByType(FlowNode.class));
    }
    return node instanceof UserTask
        || node instanceof IntermediateCatchEvent event
            && event.getEventDefinitions().stream()
                .anyMatch(MessageEventDefinition.class::isInstance);
  }

  /** Of a circle of calls nothing is said here: it is refused for being one. */
  private boolean calledWaits(String called) {
    if (waitingCalls.putIfAbsent(called, true) == null) {
      waitingCalls.put(
          called,
          upload
              .stage(called)
              .or(() -> upload.shipped().block(called))
              .map(it -> !passable(it.process().getChildElementsByType(FlowNode.class)))
              .orElse(true));
    }
    return waitingCalls.get(called);
  }

  /** Whether somebody may come from the start to an end without waiting. */
  private boolean passable(Collection<FlowNode> nodes) {
    return nodes.stream()
        .filter(StartEvent.class::isInstance)
        .flatMap(it -> from(it, BoundaryEvent::cancelActivity).stream())
        .anyMatch(it -> it.getOutgoing().isEmpty() && !waits(it));
  }
}
