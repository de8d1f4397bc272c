package school.mentoring.roadmap.process;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;
import school.mentoring.engine.ModelProperties;
import school.mentoring.organisation.Role;

/**
 * Attaches to models what follows from their lines: dates, forms of evidence, the record of what
 * came up and ended. It only attaches and never judges: models are parsed again at every start,
 * long after they were checked.
 */
@Component
class RoadmapParseListener extends AbstractBpmnParseListener {

  private final ProgrammeListener programme;
  private final TaskListeners tasks;
  private final BlockListener blocks;
  private final StageListener stages;

  RoadmapParseListener(
      ProgrammeListener programme,
      TaskListeners tasks,
      BlockListener blocks,
      StageListener stages) {
    this.programme = programme;
    this.tasks = tasks;
    this.blocks = blocks;
    this.stages = stages;
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    ModelProperties properties = ModelProperties.of(element);
    String roadmap = properties.find("roadmap").orElse(null);
    process.setProperty(
        RoadmapVariables.PERIOD, properties.find(RoadmapVariables.PERIOD).orElse(null));
    if (process.getKey().equals(roadmap)) {
      process.addBuiltInListener(
          ExecutionListener.EVENTNAME_START, execution(programme::started), 0);
      process.addListener(ExecutionListener.EVENTNAME_END, execution(programme::ended));
    } else {
      process.addBuiltInListener(
          ExecutionListener.EVENTNAME_START, execution(StageListener::onlyCalled), 0);
    }
    if (roadmap != null) {
      process.addListener(ExecutionListener.EVENTNAME_END, execution(stages::ended));
    }
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    LineProperties line = LineProperties.of(element);
    activity.setProperty(LineProperties.ATTACHED, line);
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    List<String> roles = roles(element);
    if (task.getAssigneeExpression() != null) {
      onlyTheCuratorBeside(task);
    }
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_CREATE, it -> tasks.created(it, line, roles));
    task.addTaskListener(TaskListener.EVENTNAME_DELETE, tasks::deleted);
    line.evidence().ifPresent(it -> formOfEvidence(task.getFormDefinition(), it.form()));
  }

  /** The candidate groups in the model's order, which the engine does not keep. */
  private static List<String> roles(Element task) {
    String groups = task.attributeNS(BpmnParse.CAMUNDA_BPMN_EXTENSIONS_NS, "candidateGroups", "");
    return Arrays.stream(groups.split(",")).map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /**
   * Where one person is meant, the others of that role have no business with the task: the person
   * does it, or the curator.
   */
  private static void onlyTheCuratorBeside(TaskDefinition task) {
    task.getCandidateGroupIdExpressions().clear();
    task.addCandidateGroupIdExpression(constant(Role.CURATOR.group()));
  }

  private static Expression constant(String text) {
    return Context.getProcessEngineConfiguration().getExpressionManager().createExpression(text);
  }

  private static void formOfEvidence(FormDefinition form, String key) {
    if (form.getFormKey() == null && form.getCamundaFormDefinitionKey() == null) {
      form.setCamundaFormDefinitionKey(constant(key));
      form.setCamundaFormDefinitionBinding("latest");
    }
  }

  @Override
  public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
    LineProperties line = LineProperties.of(element);
    activity.setProperty(LineProperties.ATTACHED, line);
    boolean question = DateQuestion.BLOCK.equals(element.attribute("calledElement"));
    if (!question && !line.unboundLines().isEmpty()) {
      activity.addBuiltInListener(
          ExecutionListener.EVENTNAME_START, execution(it -> blocks.started(it, line)));
      activity.addListener(ExecutionListener.EVENTNAME_END, execution(blocks::ended));
    }
  }

  /** The engine's signatures are too wide for a lambda. */
  private static ExecutionListener execution(ExecutionListener listener) {
    return listener;
  }
}
