package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.window.DateRange;

/**
 * The lines that an element stands for: its own; those that a call around it, however far, binds to
 * it; or those of the nearest call that has any.
 *
 * @param lines none where the nearest call binds all of its lines to tasks of other blocks
 * @param kind TASK where the lines are the task's own or bound to it, STEP where it inherits, BLOCK
 *     for a call
 * @param window as the model says it
 * @param loop the period that its loop is at, if it comes up several times in one
 * @param process of the element that carries the lines
 * @param element that carries them: the task, or the call
 */
record CarriedLine(
    List<String> lines,
    WorkItem.Kind kind,
    Optional<String> window,
    Optional<DateRange> loop,
    String process,
    String element) {

  /** Of a user task. */
  static Optional<CarriedLine> of(ExecutionEntity execution, LineProperties own, String task) {
    return of(execution, own, task, LineWords.RUNNING);
  }

  /**
   * Of a user task, as another version of the roadmap says it.
   *
   * @param own what that version says of the task
   * @param task its id in that version
   */
  static Optional<CarriedLine> of(
      ExecutionEntity execution, LineProperties own, String task, LineWords words) {
    if (!own.lines().isEmpty()) {
      return Optional.of(
          carried(execution, own, own.lines(), WorkItem.Kind.TASK, own.window(), task, words));
    }
    return calls(execution, words)
        .filter(it -> !words.at(it).linesOf(task).isEmpty())
        .findFirst()
        .map(it -> bound(it, task, words))
        .or(
            () ->
                calls(execution, words)
                    .filter(it -> !words.at(it).lines().isEmpty())
                    .findFirst()
                    .map(it -> inherited(it, execution, words)));
  }

  private static CarriedLine bound(ExecutionEntity call, String task, LineWords words) {
    LineProperties line = words.at(call);
    return carried(
        call,
        line,
        line.linesOf(task),
        WorkItem.Kind.TASK,
        line.windowOf(task),
        call.getActivityId(),
        words);
  }

  /** Where the call binds lines to other tasks of the same block, the task is a step of these. */
  private static CarriedLine inherited(
      ExecutionEntity call, ExecutionEntity execution, LineWords words) {
    LineProperties line = words.at(call);
    List<String> beside =
        line.boundTasks().filter(it -> ParsedModel.of(execution).findActivity(it) != null).toList();
    return carried(
        call,
        line,
        beside.isEmpty()
            ? line.unboundLines()
            : beside.stream().flatMap(it -> line.linesOf(it).stream()).distinct().toList(),
        WorkItem.Kind.STEP,
        beside.stream().findFirst().map(line::windowOf).orElseGet(line::window),
        call.getActivityId(),
        words);
  }

  /**
   * The calls around an execution that say something of lines, the nearest first; each is loaded
   * only when it is asked for. The outermost process is known by its id: it is not loaded only to
   * find that nothing calls it.
   */
  private static Stream<ExecutionEntity> calls(ExecutionEntity execution, LineWords words) {
    String outermost = execution.getRootProcessInstanceId();
    return Stream.iterate(
            caller(execution, outermost), it -> it != null, it -> caller(it, outermost))
        .filter(it -> words.at(it) != null);
  }

  /** Of a call: the lines that it leaves to what it calls as a whole. */
  static CarriedLine ofCall(ExecutionEntity call, LineProperties line) {
    return ofCall(call, line, LineWords.RUNNING);
  }

  /** Of a call, as another version of the roadmap says it. */
  static CarriedLine ofCall(ExecutionEntity call, LineProperties line, LineWords words) {
    return carried(
        call,
        line,
        line.unboundLines(),
        WorkItem.Kind.BLOCK,
        line.window(),
        call.getCurrentActivityId(),
        words);
  }

  private static CarriedLine carried(
      ExecutionEntity at,
      LineProperties line,
      List<String> lines,
      WorkItem.Kind kind,
      Optional<String> window,
      String element,
      LineWords words) {
    return new CarriedLine(
        lines,
        kind,
        window,
        Periods.current(at, words, window, line.recurs()),
        ParsedModel.of(at).getKey(),
        element);
  }

  /** The same, carried by an element that has another id in another version. */
  CarriedLine standingAt(String otherElement) {
    return new CarriedLine(lines, kind, window, loop, process, otherElement);
  }

  /** By the id of its instance: the engine would load all executions beside it, a row a pair. */
  private static ExecutionEntity caller(ExecutionEntity execution, String outermost) {
    String instance = execution.getProcessInstanceId();
    return instance.equals(outermost)
        ? null
        : Context.getCommandContext()
            .getExecutionManager()
            .findExecutionById(instance)
            .getSuperExecution();
  }
}
