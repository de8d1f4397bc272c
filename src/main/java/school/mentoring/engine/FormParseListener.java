package school.mentoring.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import school.mentoring.shared.Refusal;

/** Gives every user task the form handler that hands its answers to the domain. */
@Component
class FormParseListener extends AbstractBpmnParseListener {

  private final TaskForms forms;

  FormParseListener(TaskForms forms) {
    this.forms = forms;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    ModelProperties.of(element)
        .find(RoutingFacts.PROPERTY)
        .ifPresent(it -> activity.setProperty(RoutingFacts.PROPERTY, it));
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.setTaskFormHandler(new DomainFormHandler(task.getTaskFormHandler(), forms));
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_COMPLETE, it -> onlyThroughItsForm(it.getId()));
  }

  private static void onlyThroughItsForm(String task) {
    if (!SubmittedTasks.forget(task)) {
      throw new RefusedByDomain(
          new Refusal(
              "Задача завершается только через её форму: откройте задачу, заполните форму и нажмите «Завершить»."));
    }
  }
}
