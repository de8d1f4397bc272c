package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * Whom a version means for a task.
 *
 * @param groups its candidates
 * @param person the expression that names one person
 */
record TaskPeople(List<String> groups, Optional<String> person) {

  static TaskPeople of(ProcessDefinitionEntity definition, String element) {
    TaskDefinition task = task(definition, element);
    return new TaskPeople(
        task.getCandidateGroupIdExpressions().stream().map(Expression::getExpressionText).toList(),
        Optional.ofNullable(task.getAssigneeExpression()).map(Expression::getExpressionText));
  }

  static TaskDefinition task(ProcessDefinitionEntity definition, String element) {
    return ((UserTaskActivityBehavior) definition.findActivity(element).getActivityBehavior())
        .getTaskDefinition();
  }
}
