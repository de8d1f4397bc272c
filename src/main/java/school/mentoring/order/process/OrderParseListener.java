package school.mentoring.order.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Attaches to the tasks of {@code issueOrder}, in all its versions, what depends on the order. */
@Component
class OrderParseListener extends AbstractBpmnParseListener {

  private static final String ISSUE_ORDER = "issueOrder";
  private static final String SIGN = "userTask_signOrder";

  private final OrderTaskListener tasks;

  OrderParseListener(OrderTaskListener tasks) {
    this.tasks = tasks;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    ProcessDefinitionEntity process = (ProcessDefinitionEntity) scope.getProcessDefinition();
    if (!ISSUE_ORDER.equals(process.getKey())) {
      return;
    }
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, tasks::created);
    if (SIGN.equals(activity.getId())) {
      task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, tasks::signing);
    }
  }
}
