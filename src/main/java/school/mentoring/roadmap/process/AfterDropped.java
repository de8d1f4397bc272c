package school.mentoring.roadmap.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import school.mentoring.roadmap.version.DryRun;

/**
 * Where the running version comes to once a dropped task is closed: only then the programme goes
 * over, so each such place must be there in the new version, or be dropped in its turn.
 */
final class AfterDropped {

  private final VersionPair versions;
  private final Set<String> linesLeft;
  private final Set<String> seen = new HashSet<>();

  /** Elements of the new version. */
  final Set<String> coming = new LinkedHashSet<>();

  final List<DryRun.Obstacle> obstacles = new ArrayList<>();

  AfterDropped(VersionPair versions, Set<String> linesLeft) {
    this.versions = versions;
    this.linesLeft = linesLeft;
  }

  void follow(String dropped) {
    leave(versions.runningModel().getModelElementById(dropped), dropped);
  }

  private void leave(FlowNode node, String dropped) {
    node.getOutgoing().stream()
        .map(SequenceFlow::getTarget)
        .filter(it -> seen.add(it.getId()))
        .forEach(it -> arrive(it, dropped));
  }

  private void arrive(FlowNode node, String dropped) {
    if (!waitsAt(node)) {
      if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess scope) {
        leave(scope, dropped);
      }
      leave(node, dropped);
    } else if (versions.elements().of(node.getId()).isPresent()) {
      coming.add(versions.elements().of(node.getId()).get());
    } else if (node instanceof UserTask task && droppedToo(task)) {
      leave(task, dropped);
    } else {
      obstacles.add(
          new DryRun.Obstacle(
              "«%s» (%s)".formatted(versions.nameOf(node.getId()), versions.name()),
              "когда снятая задача «%s» будет закрыта, программа придёт сюда, а в новой версии этого места нет"
                  .formatted(versions.nameOf(dropped)),
              "дождитесь, пока программа пройдёт это место, или верните в новую версию элемент "
                  + node.getId()));
    }
  }

  private boolean droppedToo(UserTask task) {
    ModelElement model = new ModelElement(task);
    return model.find("decides").isEmpty() && model.words("line").noneMatch(linesLeft::contains);
  }

  private static boolean waitsAt(FlowNode node) {
    return node instanceof UserTask
        || node instanceof CallActivity
        || node instanceof ReceiveTask
        || node instanceof IntermediateCatchEvent
        || node instanceof EventBasedGateway
        || node instanceof ParallelGateway && node.getIncoming().size() > 1
        || node instanceof Activity it && it.getLoopCharacteristics() != null
        || node instanceof SubProcess;
  }
}
