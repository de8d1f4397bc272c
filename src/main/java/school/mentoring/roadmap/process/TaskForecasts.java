package school.mentoring.roadmap.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.Difference;
import school.mentoring.roadmap.DryRun;
import school.mentoring.roadmap.TaskFate;
import school.mentoring.roadmap.WorkItem;

/** What becomes of every open task and every running block of a programme. */
final class TaskForecasts {

  /** Reason recorded of what a new version has no more. */
  static final String DROPPED = "снято новой версией дорожной карты";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final ProgrammeTree tree;
  private final LineDates dates;
  private final Clock clock;
  private final Set<String> linesLeft;

  final List<TaskFate> fates = new ArrayList<>();
  final List<DryRun.Obstacle> obstacles = new ArrayList<>();
  final List<MigrationForecast.TaskMove> moves = new ArrayList<>();
  final List<MigrationForecast.ItemMove> items = new ArrayList<>();
  final List<TaskEntity> dropped = new ArrayList<>();

  /** Where something is said already, as instance and element. */
  final Set<String> told = new HashSet<>();

  /**
   * @param linesLeft the lines that the new version has
   */
  TaskForecasts(ProgrammeTree tree, LineDates dates, Clock clock, Set<String> linesLeft) {
    this.tree = tree;
    this.dates = dates;
    this.clock = clock;
    this.linesLeft = linesLeft;
  }

  void read() {
    for (ProgrammeTree.Node node : tree.instances().values()) {
      Context.getCommandContext().getTaskManager().findTasksByProcessInstanceId(node.id()).stream()
          .sorted(java.util.Comparator.comparing(TaskEntity::getId))
          .forEach(it -> read(node, it));
      if (node.ofRoadmap()) {
        Context.getCommandContext()
            .getExecutionManager()
            .findExecutionsByProcessInstanceId(node.id())
            .stream()
            .filter(it -> it.getSubProcessInstance() != null)
            .forEach(it -> call(node, it));
      }
    }
  }

  private void read(ProgrammeTree.Node node, TaskEntity task) {
    String element = task.getTaskDefinitionKey();
    Optional<String> next =
        node.ofRoadmap() ? node.versions().elements().of(element) : Optional.of(element);
    if (next.isEmpty()) {
      withoutElement(node, task);
    } else {
      Optional<String> gone = goneAround(task.getExecution());
      if (gone.isPresent()) {
        fates.add(
            fate(
                node,
                task,
                TaskFate.Kind.BLOCKS,
                List.of(),
                "идёт внутри «%s», чего в новой версии нет".formatted(gone.get())));
      } else {
        goesOn(node, task, next.get());
      }
    }
  }

  /** A call around the task that the new version has no more. */
  private Optional<String> goneAround(ExecutionEntity execution) {
    ExecutionEntity call = execution.getProcessInstance().getSuperExecution();
    if (call == null) {
      return Optional.empty();
    }
    ProgrammeTree.Node around = tree.instances().get(call.getProcessInstanceId());
    return around.ofRoadmap() && around.versions().elements().of(call.getActivityId()).isEmpty()
        ? Optional.of(around.versions().nameOf(call.getActivityId()))
        : goneAround(call);
  }

  private void withoutElement(ProgrammeTree.Node node, TaskEntity task) {
    String element = task.getTaskDefinitionKey();
    told.add(node.id() + element);
    List<String> lines = node.versions().saidBefore(element).lines();
    List<String> left = lines.stream().filter(linesLeft::contains).toList();
    ModelElement model =
        new ModelElement(node.versions().runningModel().<UserTask>getModelElementById(element));
    if (!left.isEmpty()) {
      blocked(
          node,
          task,
          "строка %s стоит теперь на другом месте, и перенести туда открытую задачу нельзя"
              .formatted(String.join(", ", left)),
          "выполните задачу по прежней версии или верните в новую версию элемент " + element);
    } else if (model.find("decides").isPresent()) {
      blocked(
          node,
          task,
          "задача снята, но её ответ решает, куда программа пойдёт дальше",
          "выполните задачу по прежней версии, затем повторите переход");
    } else {
      dropped.add(task);
      fates.add(fate(node, task, TaskFate.Kind.DROPPED, List.of(), "не требуется: " + DROPPED));
    }
  }

  private void blocked(ProgrammeTree.Node node, TaskEntity task, String reason, String remedy) {
    obstacles.add(
        new DryRun.Obstacle(
            "«%s» (%s)".formatted(task.getName(), node.versions().name()), reason, remedy));
    fates.add(fate(node, task, TaskFate.Kind.BLOCKS, List.of(), reason));
  }

  private static TaskFate fate(
      ProgrammeTree.Node node,
      TaskEntity task,
      TaskFate.Kind kind,
      List<Difference> differences,
      String note) {
    return new TaskFate(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        node.versions().name(),
        kind,
        differences,
        note);
  }

  private void goesOn(ProgrammeTree.Node node, TaskEntity task, String element) {
    ExecutionEntity execution = task.getExecution();
    LineProperties said = node.versions().saidBefore(task.getTaskDefinitionKey());
    LineProperties saidNext = node.versions().saidNext(element);
    Optional<CarriedLine> line = CarriedLine.of(execution, said, task.getTaskDefinitionKey());
    Optional<CarriedLine> next =
        CarriedLine.of(execution, saidNext, element, this::saidNextAt).map(this::placed);
    LocalDate since = day(task.getCreateTime());
    DateRange before = dates.of(execution, said, line, since);
    DateRange after = dates.of(execution, saidNext, next, since);
    TaskPeople people = TaskPeople.of(node.versions().running(), task.getTaskDefinitionKey());
    TaskPeople nextPeople = TaskPeople.of(node.versions().next(), element);
    List<Difference> differences = new ArrayList<>();
    String name = nameNext(node, task, element);
    if (!name.equals(task.getName())) {
      differences.add(new Difference("Название", task.getName(), name));
    }
    if (!before.from().equals(after.from())) {
      differences.add(
          new Difference(
              "Начало", DAY.format(day(task.getFollowUpDate())), DAY.format(after.from())));
    }
    if (!before.to().equals(after.to())) {
      differences.add(
          new Difference("Срок", DAY.format(day(task.getDueDate())), DAY.format(after.to())));
    }
    if (!people.equals(nextPeople)) {
      differences.add(new Difference("Кто", titles(people), titles(nextPeople)));
    }
    boolean other = !element.equals(task.getTaskDefinitionKey());
    fates.add(
        fate(
            node,
            task,
            other
                ? TaskFate.Kind.MOVES
                : differences.isEmpty() ? TaskFate.Kind.STAYS : TaskFate.Kind.CHANGES,
            differences,
            lines(line, next)));
    moves.add(
        new MigrationForecast.TaskMove(
            task.getId(),
            node.versions().next().getId(),
            element,
            before.equals(after) ? Optional.empty() : Optional.of(after),
            !people.equals(nextPeople)));
    item(task, line, next, before.equals(after) ? current(task) : after, role(node, element));
  }

  private DateRange current(TaskEntity task) {
    return new DateRange(day(task.getFollowUpDate()), day(task.getDueDate()));
  }

  private void item(
      TaskEntity task,
      Optional<CarriedLine> line,
      Optional<CarriedLine> next,
      DateRange dates,
      String role) {
    next.or(() -> line)
        .ifPresent(
            it ->
                items.add(
                    new MigrationForecast.ItemMove(
                        task.getId(),
                        new WorkItem.Opened(
                            it.process(),
                            it.element(),
                            next.map(CarriedLine::lines).orElse(List.of()),
                            it.kind(),
                            role,
                            task.getAssignee(),
                            dates.from(),
                            dates.to(),
                            RoadmapVariables.WEIGHT.find(task.getExecution()).orElse(1)))));
  }

  /** The role that the work is shown under: the first that the model names. */
  private static String role(ProgrammeTree.Node node, String element) {
    UserTask model = node.versions().nextModel().getModelElementById(element);
    return Optional.ofNullable(model.getCamundaCandidateGroups())
        .map(it -> it.split(",")[0].strip())
        .orElse(null);
  }

  /** A task of a block keeps its name: its version stays. */
  private static String nameNext(ProgrammeTree.Node node, TaskEntity task, String element) {
    UserTask model = node.versions().nextModel().getModelElementById(element);
    String before = node.versions().nameOf(task.getTaskDefinitionKey());
    return model.getName() == null || model.getName().equals(before)
        ? task.getName()
        : model.getName();
  }

  private static String lines(Optional<CarriedLine> line, Optional<CarriedLine> next) {
    List<String> before = line.map(CarriedLine::lines).orElse(List.of());
    List<String> after = next.map(CarriedLine::lines).orElse(List.of());
    List<String> notes = new ArrayList<>();
    without(before, after).forEach(it -> notes.add("строка " + it + " снята"));
    without(after, before).forEach(it -> notes.add("добавлена строка " + it));
    return String.join("; ", notes);
  }

  private static Set<String> without(List<String> some, List<String> others) {
    Set<String> left = new HashSet<>(some);
    others.forEach(left::remove);
    return left;
  }

  private static String titles(TaskPeople people) {
    return people.groups().stream()
        .map(it -> Role.find(it).map(Role::title).orElse(it))
        .collect(Collectors.joining(", "));
  }

  private LineProperties saidNextAt(ExecutionEntity call) {
    ProgrammeTree.Node node = tree.instances().get(call.getProcessInstanceId());
    return (node.ofRoadmap()
            ? node.versions().elements().of(call.getActivityId())
            : Optional.of(call.getActivityId()))
        .map(node.versions()::saidNext)
        .orElse(null);
  }

  /** A call may have another id in the new version. */
  private CarriedLine placed(CarriedLine line) {
    String element =
        tree.versions(line.process())
            .flatMap(it -> it.elements().of(line.element()))
            .orElse(line.element());
    return new CarriedLine(line.lines(), line.kind(), line.window(), line.process(), element);
  }

  /** A running call: its work item follows what the new version says of it. */
  private void call(ProgrammeTree.Node node, ExecutionEntity call) {
    String element = call.getActivityId();
    node.versions()
        .elements()
        .of(element)
        .ifPresentOrElse(
            next -> {
              calledProcess(node, call, next);
              block(node, call, next);
            },
            () -> callIsGone(node, element));
  }

  private void callIsGone(ProgrammeTree.Node node, String element) {
    told.add(node.id() + element);
    obstacles.add(
        new DryRun.Obstacle(
            "«%s» (%s)".formatted(node.versions().nameOf(element), node.versions().name()),
            "этот вызов идёт сейчас, а в новой версии его нет",
            "дождитесь, пока он закончится, или верните в новую версию элемент " + element));
  }

  private void calledProcess(ProgrammeTree.Node node, ExecutionEntity call, String next) {
    String called = call.getSubProcessInstance().getProcessDefinition().getKey();
    Object behavior = node.versions().next().findActivity(next).getActivityBehavior();
    String calledNext =
        ((CallActivityBehavior) behavior).getCallableElement().getDefinitionKey(call);
    if (!called.equals(calledNext)) {
      obstacles.add(
          new DryRun.Obstacle(
              "«%s» (%s)"
                  .formatted(node.versions().nameOf(call.getActivityId()), node.versions().name()),
              "здесь идёт процесс %s, а новая версия вызывает %s".formatted(called, calledNext),
              "дождитесь, пока он закончится, или верните в новую версию вызов " + called));
    }
  }

  private void block(ProgrammeTree.Node node, ExecutionEntity call, String next) {
    LineProperties said = node.versions().saidBefore(call.getActivityId());
    LineProperties saidNext = node.versions().saidNext(next);
    if (said.unboundLines().isEmpty() && saidNext.unboundLines().isEmpty()) {
      return;
    }
    DateRange after = dates.of(call, saidNext, LocalDate.now(clock));
    items.add(
        new MigrationForecast.ItemMove(
            call.getActivityInstanceId(),
            new WorkItem.Opened(
                node.versions().key(),
                next,
                saidNext.unboundLines(),
                WorkItem.Kind.BLOCK,
                null,
                null,
                after.from(),
                after.to(),
                1)));
  }

  private LocalDate day(Date moment) {
    return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
  }
}
