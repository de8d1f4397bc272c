package school.mentoring.engine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import school.mentoring.shared.Refusal;

/**
 * Stands before the engine's own handler of a user task's form: what the form shows comes from the
 * domain, what is answered goes to the domain, and only routing facts become variables.
 */
final class DomainFormHandler implements TaskFormHandler {

  private final TaskFormHandler shipped;
  private final TaskForms forms;

  DomainFormHandler(TaskFormHandler shipped, TaskForms forms) {
    this.shipped = shipped;
    this.forms = forms;
  }

  @Override
  public void parseConfiguration(
      Element task, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
    shipped.parseConfiguration(task, deployment, process, parse);
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    try {
      TaskFormData data = shipped.createTaskForm(task);
      forms.shown(task).forEach((key, value) -> data.getFormFields().add(field(key, value)));
      return data;
    } catch (Refusal refusal) {
      throw new RefusedByDomain(refusal);
    }
  }

  private static FormFieldImpl field(String key, Object value) {
    FormFieldImpl field = new FormFieldImpl();
    field.setId(key);
    field.setType(new StringFormType());
    field.setValue(typed(value));
    return field;
  }

  /** A record goes to the browser as JSON: a form can walk through its lists. */
  private static TypedValue typed(Object value) {
    if (value instanceof String text) {
      return Variables.stringValue(text);
    }
    if (value instanceof FormChoices offered) {
      return SpinValues.jsonValue(Spin.JSON(offered.choices()).toString()).create();
    }
    return value instanceof Record
        ? SpinValues.jsonValue(Spin.JSON(value).toString()).create()
        : Variables.untypedValue(value);
  }

  @Override
  public void submitFormVariables(VariableMap sent, VariableScope scope) {
    TaskEntity task = (TaskEntity) scope;
    try {
      Map<String, Object> facts = forms.submit(task, sent);
      task.setVariables(facts);
      SubmittedTasks.remember(task.getId());
    } catch (Refusal refusal) {
      throw new RefusedByDomain(refusal);
    }
  }
}
