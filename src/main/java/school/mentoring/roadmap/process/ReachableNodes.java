package school.mentoring.roadmap.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a process can still come to, whichever way its gateways answer. */
final class ReachableNodes {

  private final BpmnModelInstance model;
  private final Set<String> spent;
  private final Set<String> reached = new HashSet<>();
  private final Deque<FlowNode> open = new ArrayDeque<>();

  /**
   * @param spent boundary events that have happened and happen only once
   */
  ReachableNodes(BpmnModelInstance model, Set<String> spent) {
    this.model = model;
    this.spent = spent;
  }

  /** From the start of the process. */
  Set<String> fromStart() {
    starts(model.getModelElementsByType(Process.class).iterator().next(), false);
    return spread();
  }

  /**
   * From where the process stands.
   *
   * @param waiting elements that something waits at; they are reached anew only by a way back
   * @param next elements that it comes to at once
   */
  Set<String> from(Collection<String> waiting, Collection<String> next) {
    next.forEach(it -> reach(node(it)));
    waiting.forEach(it -> leave(node(it)));
    starts(model.getModelElementsByType(Process.class).iterator().next(), true);
    return spread();
  }

  private FlowNode node(String id) {
    return model.getModelElementById(id);
  }

  private Set<String> spread() {
    while (!open.isEmpty()) {
      FlowNode node = open.pop();
      if (node instanceof SubProcess scope) {
        starts(scope, false);
        starts(scope, true);
      }
      leave(node);
    }
    return reached;
  }

  private void reach(FlowNode node) {
    if (reached.add(node.getId())) {
      open.push(node);
    }
  }

  /** Along its flows, its boundary events and out of the scope around it. */
  private void leave(FlowNode node) {
    node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(this::reach);
    model.getModelElementsByType(BoundaryEvent.class).stream()
        .filter(it -> it.getAttachedTo().equals(node) && !spent.contains(it.getId()))
        .forEach(this::reach);
    ModelElementInstance around = node.getParentElement();
    if (around instanceof SubProcess scope && reached.add(scope.getId() + " left")) {
      starts(scope, true);
      leave(scope);
    }
  }

  /** The start events of a scope, or those of the event subprocesses in it. */
  private void starts(ModelElementInstance scope, boolean ofEvents) {
    if (ofEvents) {
      scope.getChildElementsByType(SubProcess.class).stream()
          .filter(SubProcess::triggeredByEvent)
          .forEach(it -> starts(it, false));
    } else {
      scope.getChildElementsByType(StartEvent.class).forEach(this::reach);
    }
  }
}
