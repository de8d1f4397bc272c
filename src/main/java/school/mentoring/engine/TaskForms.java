package school.mentoring.engine;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentResourceCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Leads a user task to the forms of the domain: its own one by name, then those of every task. */
@Component
class TaskForms {

  private final ApplicationContext context;
  private final ObjectProvider<EveryTaskForm> everyTask;
  private final Clock clock;
  private final Map<String, FormFile> files = new ConcurrentHashMap<>();

  TaskForms(ApplicationContext context, ObjectProvider<EveryTaskForm> everyTask, Clock clock) {
    this.context = context;
    this.everyTask = everyTask;
    this.clock = clock;
  }

  Map<String, Object> shown(TaskEntity entity) {
    return shown(open(entity));
  }

  private Map<String, Object> shown(OpenTask task) {
    Map<String, Object> shown = new LinkedHashMap<>();
    receivers(task).forEach(it -> shown.putAll(it.shown(task)));
    return shown;
  }

  Map<String, Object> submit(TaskEntity entity, Map<String, Object> sent) {
    OpenTask task = open(entity);
    Answers answers =
        file(entity).map(it -> checked(it, task, sent)).orElseGet(() -> new Answers(Map.of()));
    Map<String, Object> facts = new LinkedHashMap<>(RoutingFacts.declaredBy(entity, answers));
    receivers(task).forEach(it -> facts.putAll(it.submit(task, answers)));
    return facts;
  }

  private Answers checked(FormFile form, OpenTask task, Map<String, Object> sent) {
    Answers answers = offering(form, task).check(sent);
    SeenGround.mustStand(form, sent, () -> shown(task));
    return answers;
  }

  /** Choices that come from the domain are asked for again: they are checked, not only shown. */
  private FormFile offering(FormFile file, OpenTask task) {
    return file.fields().stream().anyMatch(it -> !it.choicesKey().isEmpty())
        ? file.offering(shown(task))
        : file;
  }

  private Stream<TaskForm> receivers(OpenTask task) {
    String bean = task.element().replaceFirst("^userTask_", "") + "Form";
    Stream<TaskForm> own =
        context.containsBean(bean)
            ? Stream.of(context.getBean(bean, TaskForm.class))
            : Stream.empty();
    return Stream.concat(own, everyTask.orderedStream());
  }

  private OpenTask open(TaskEntity task) {
    GoneTask.refuseIfGone(task);
    return new OpenTask(
        task.getId(),
        task.getTaskDefinitionKey(),
        ProgrammeId.of(task.getProcessInstance().getBusinessKey()),
        new OrganisationId(task.getTenantId()),
        Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId()),
        Optional.ofNullable(task.getDueDate())
            .map(it -> it.toInstant().atZone(clock.getZone()).toLocalDate()),
        task::getVariable);
  }

  private Optional<FormFile> file(TaskEntity task) {
    FormDefinition form = task.getTaskDefinition().getFormDefinition();
    if (form.getCamundaFormDefinitionKey() == null) {
      return Optional.empty();
    }
    String key = form.getCamundaFormDefinitionKey().getValue(task.getExecution()).toString();
    CamundaFormRef ref = new CamundaFormRefImpl(key, form.getCamundaFormDefinitionBinding());
    CommandContext command = Context.getCommandContext();
    return command.runWithoutAuthorization(() -> find(command, ref, task));
  }

  private Optional<FormFile> find(CommandContext command, CamundaFormRef ref, TaskEntity task) {
    String deployment =
        command
            .getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(task.getProcessDefinitionId())
            .getDeploymentId();
    CamundaFormDefinition form = new GetCamundaFormDefinitionCmd(ref, deployment).execute(command);
    return Optional.ofNullable(form)
        .map(it -> files.computeIfAbsent(it.getId(), id -> read(command, it)));
  }

  private static FormFile read(CommandContext command, CamundaFormDefinition form) {
    try (InputStream file =
        new GetDeploymentResourceCmd(form.getDeploymentId(), form.getResourceName())
            .execute(command)) {
      return FormFile.read(file);
    } catch (IOException e) {
      throw new IllegalStateException("Form cannot be read: " + form.getKey(), e);
    }
  }
}
