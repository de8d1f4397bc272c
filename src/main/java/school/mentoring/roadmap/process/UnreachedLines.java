package school.mentoring.roadmap.process;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.course.WorkItems;
import school.mentoring.shared.ProgrammeId;

/**
 * Closes, as a stage ends, the lines that never came up in it, with the answer of the gateway that
 * led past them as the reason.
 */
@Component
class UnreachedLines {

  private final WorkItems items;
  private final PassedByBlock passedBy;

  UnreachedLines(WorkItems items, PassedByBlock passedBy) {
    this.items = items;
    this.passedBy = passedBy;
  }

  void close(ProgrammeId programme, DelegateExecution stage) {
    Process process =
        stage.getBpmnModelInstance().getModelElementsByType(Process.class).iterator().next();
    String activityInstance = stage.getProcessInstanceId();
    carriers(process.getFlowElements())
        .forEach(
            element ->
                linesOf(element)
                    .forEach(
                        line ->
                            items.unreached(
                                activityInstance + ":" + element.getId(),
                                programme,
                                process.getId(),
                                element.getId(),
                                line,
                                passedBy.reason(element, line, stage))));
  }

  private static Stream<Activity> carriers(Collection<FlowElement> elements) {
    return elements.stream()
        .flatMap(
            it ->
                it instanceof SubProcess inner
                    ? carriers(inner.getFlowElements())
                    : Stream.of(it).filter(UnreachedLines::carries).map(Activity.class::cast));
  }

  private static boolean carries(FlowElement element) {
    return element instanceof UserTask
        || element instanceof CallActivity call && !DateQuestion.asks(call);
  }

  private static List<String> linesOf(Activity element) {
    return new ModelElement(element).words("line").toList();
  }
}
