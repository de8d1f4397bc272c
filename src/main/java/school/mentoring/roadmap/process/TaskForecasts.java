package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import school.mentoring.roadmap.version.Difference;
import school.mentoring.roadmap.version.TaskFate;
import school.mentoring.roadmap.window.DateRange;

/** What becomes of every open task of a programme. */
final class TaskForecasts {

  /** Reason recorded of what a new version has no more. */
  static final String DROPPED = "снято новой версией дорожной карты";

  private final ProgrammeTree tree;
  private final NextWords words;
  private final LineDates dates;
  private final Clock clock;
  private final Set<String> linesLeft;
  private final ForecastDraft draft;

  /**
   * @param linesLeft the lines that the new version has
   */
  TaskForecasts(
      ProgrammeTree tree,
      LineDates dates,
      Clock clock,
      Set<String> linesLeft,
      ForecastDraft draft) {
    this.tree = tree;
    this.words = new NextWords(tree);
    this.dates = dates;
    this.clock = clock;
    this.linesLeft = linesLeft;
    this.draft = draft;
  }

  void read() {
    for (ProgrammeTree.Node node : tree.instances().values()) {
      Context.getCommandContext().getTaskManager().findTasksByProcessInstanceId(node.id()).stream()
          .filter(TaskForecasts::stillThere)
          .sorted(Comparator.comparing(TaskEntity::getId))
          .forEach(it -> read(node, it));
    }
  }

  /** Somebody may complete it between the read of the task and that of its execution. */
  private static boolean stillThere(TaskEntity task) {
    return task.getExecution() != null && task.getExecution().getProcessInstance() != null;
  }

  private void read(ProgrammeTree.Node node, TaskEntity task) {
    String element = task.getTaskDefinitionKey();
    Optional<String> next =
        node.ofRoadmap() ? node.versions().elements().of(element) : Optional.of(element);
    Optional<String> gone = next.flatMap(it -> goneAround(task.getExecution()));
    if (next.isEmpty()) {
      withoutElement(node, task);
    } else if (gone.isPresent()) {
      blocked(node, task, "идёт внутри «%s», чего в новой версии нет".formatted(gone.get()));
    } else {
      goesOn(change(node, task, next.get()));
    }
  }

  /** A call around the task that the new version has no more. */
  private Optional<String> goneAround(ExecutionEntity execution) {
    ExecutionEntity call = execution.getProcessInstance().getSuperExecution();
    if (call == null) {
      return Optional.empty();
    }
    ProgrammeTree.Node around = tree.around(call);
    return around.ofRoadmap() && around.versions().elements().of(call.getActivityId()).isEmpty()
        ? Optional.of(around.versions().nameOf(call.getActivityId()))
        : goneAround(call);
  }

  private void withoutElement(ProgrammeTree.Node node, TaskEntity task) {
    String element = task.getTaskDefinitionKey();
    List<String> left =
        node.versions().saidBefore(element).lines().stream().filter(linesLeft::contains).toList();
    if (!left.isEmpty()) {
      mustBeDone(
          node,
          task,
          "строка %s стоит теперь на другом месте, и перенести туда открытую задачу нельзя"
              .formatted(String.join(", ", left)),
          "выполните задачу по прежней версии или верните в новую версию элемент " + element);
    } else if (decides(node, element)) {
      mustBeDone(
          node,
          task,
          "задача снята, но её ответ решает, куда программа пойдёт дальше",
          "выполните задачу по прежней версии, затем повторите переход");
    } else {
      draft.drop(node, task);
      tell(node, task, TaskFate.Kind.DROPPED, List.of(), "не требуется: " + DROPPED);
    }
  }

  private static boolean decides(ProgrammeTree.Node node, String element) {
    UserTask task = node.versions().runningModel().getModelElementById(element);
    return new ModelElement(task).find("decides").isPresent();
  }

  private void mustBeDone(ProgrammeTree.Node node, TaskEntity task, String reason, String remedy) {
    draft.blocked(node, task.getTaskDefinitionKey(), reason, remedy);
    blocked(node, task, reason);
  }

  private void blocked(ProgrammeTree.Node node, TaskEntity task, String reason) {
    tell(node, task, TaskFate.Kind.BLOCKS, List.of(), reason);
  }

  private void tell(
      ProgrammeTree.Node node,
      TaskEntity task,
      TaskFate.Kind kind,
      List<Difference> differences,
      String note) {
    draft.fates.add(
        new TaskFate(
            task.getId(),
            task.getTaskDefinitionKey(),
            task.getName(),
            node.versions().name(),
            kind,
            differences,
            note));
  }

  private void goesOn(TaskChange change) {
    tell(change.node(), change.task(), change.kind(), change.differences(), change.note());
    draft.tasks.add(change.move());
    change.item().ifPresent(draft.items::add);
  }

  private TaskChange change(ProgrammeTree.Node node, TaskEntity task, String element) {
    DateRange now = new DateRange(day(task.getFollowUpDate()), day(task.getDueDate()));
    return new TaskChange(node, task, element, before(node, task), after(node, task, element), now);
  }

  private TaskWords before(ProgrammeTree.Node node, TaskEntity task) {
    String element = task.getTaskDefinitionKey();
    LineProperties said = node.versions().saidBefore(element);
    Optional<CarriedLine> line = CarriedLine.of(task.getExecution(), said, element);
    return new TaskWords(
        task.getName(),
        line,
        days(tree.running(), task, line, said),
        TaskPeople.of(node.versions().running(), element));
  }

  private TaskWords after(ProgrammeTree.Node node, TaskEntity task, String element) {
    LineProperties said = node.versions().saidNext(element);
    Optional<CarriedLine> line = words.line(task.getExecution(), said, element);
    return new TaskWords(
        nameNext(node, task, element),
        line,
        days(tree.next(), task, line, said),
        TaskPeople.of(node.versions().next(), element));
  }

  private DateRange days(
      ProgrammeTime time, TaskEntity task, Optional<CarriedLine> line, LineProperties said) {
    return dates.of(time, task.getExecution(), line, said.due(), day(task.getCreateTime()));
  }

  /** A task of a block keeps its name: its version stays. */
  private static String nameNext(ProgrammeTree.Node node, TaskEntity task, String element) {
    UserTask model = node.versions().nextModel().getModelElementById(element);
    String before = node.versions().nameOf(task.getTaskDefinitionKey());
    return model.getName() == null || model.getName().equals(before)
        ? task.getName()
        : model.getName();
  }

  private LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }
}
