package school.mentoring.roadmap.process.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A loop waits for somebody on its way: one that does not would turn for ever and take the whole
 * application with it. A timer is no such wait, for in a past year it has always passed.
 */
final class WaitRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (FlowNode node : model.all(FlowNode.class)) {
      if (!waits(node, upload, new HashSet<>())
          && passing(node, upload, new HashSet<>()).contains(node)) {
        problems.add(
            model.resource(),
            node,
            "стрелки возвращаются сюда, никого не дождавшись: процесс крутился бы без конца",
            "поставьте в эту петлю задачу человека или уберите возврат");
        return;
      }
    }
  }

  /** Whatever is reached from a node without waiting for anybody; the node itself in a loop. */
  private static Set<FlowNode> passing(FlowNode from, Upload upload, Set<String> calls) {
    Set<FlowNode> reached = new HashSet<>();
    Deque<FlowNode> next = new ArrayDeque<>(following(from));
    while (!next.isEmpty()) {
      FlowNode node = next.pop();
      if (reached.add(node) && !waits(node, upload, calls)) {
        next.addAll(following(node));
      }
    }
    return reached;
  }

  private static Collection<FlowNode> following(FlowNode node) {
    return node.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
  }

  private static boolean waits(FlowNode node, Upload upload, Set<String> calls) {
    if (node instanceof Activity activity && activity.getLoopCharacteristics() != null) {
      return false;
    }
    if (node instanceof CallActivity call) {
      return calledWaits(String.valueOf(call.getCalledElement()), upload, calls);
    }
    if (node instanceof SubProcess inner) {
      return !passes(inner.getChildElementsByType(FlowNode.class), upload, calls);
    }
    return node instanceof UserTask
        || node instanceof IntermediateCatchEvent event
            && event.getEventDefinitions().stream()
                .anyMatch(MessageEventDefinition.class::isInstance);
  }

  private static boolean calledWaits(String called, Upload upload, Set<String> calls) {
    return !calls.add(called)
        || upload
            .stage(called)
            .or(() -> upload.shipped().block(called))
            .map(it -> !passes(it.process().getChildElementsByType(FlowNode.class), upload, calls))
            .orElse(true);
  }

  /** Whether somebody may come from the start to an end without waiting. */
  private static boolean passes(Collection<FlowNode> nodes, Upload upload, Set<String> calls) {
    return nodes.stream()
        .filter(StartEvent.class::isInstance)
        .flatMap(it -> passing(it, upload, calls).stream())
        .anyMatch(it -> it.getOutgoing().isEmpty() && !waits(it, upload, calls));
  }
}
