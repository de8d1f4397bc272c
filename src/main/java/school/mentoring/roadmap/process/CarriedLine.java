package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.WorkItem;

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
    if (!own.lines().isEmpty()) {
      return Optional.of(
          carried(execution, own, own.lines(), WorkItem.Kind.TASK, own.window(), task));
    }
    List<ExecutionEntity> calls = calls(execution);
    return calls.stream()
        .filter(it -> !line(it).linesOf(task).isEmpty())
        .findFirst()
        .map(it -> bound(it, task))
        .or(
            () ->
                calls.stream()
                    .filter(it -> !line(it).lines().isEmpty())
                    .findFirst()
                    .map(it -> inherited(it, execution)));
  }

  private static CarriedLine bound(ExecutionEntity call, String task) {
    LineProperties line = line(call);
    return carried(
        call,
        line,
        line.linesOf(task),
        WorkItem.Kind.TASK,
        line.windowOf(task),
        call.getActivityId());
  }

  /** Where the call binds lines to other tasks of the same block, the task is a step of these. */
  private static CarriedLine inherited(ExecutionEntity call, ExecutionEntity execution) {
    LineProperties line = line(call);
    List<String> beside =
        line.boundTasks()
            .filter(it -> execution.getProcessDefinition().findActivity(it) != null)
            .toList();
    return carried(
        call,
        line,
        beside.isEmpty()
            ? line.unboundLines()
            : beside.stream().flatMap(it -> line.linesOf(it).stream()).distinct().toList(),
        WorkItem.Kind.STEP,
        beside.stream().findFirst().map(line::windowOf).orElseGet(line::window),
        call.getActivityId());
  }

  /** The calls around an execution that say something of lines, the nearest first. */
  private static List<ExecutionEntity> calls(ExecutionEntity execution) {
    return Stream.iterate(caller(execution), it -> it != null, CarriedLine::caller)
        .filter(it -> line(it) != null)
        .toList();
  }

  private static LineProperties line(ExecutionEntity call) {
    return (LineProperties) call.getActivity().getProperty(LineProperties.ATTACHED);
  }

  /** Of a call: the lines that it leaves to what it calls as a whole. */
  static CarriedLine ofCall(ExecutionEntity call, LineProperties line) {
    return carried(
        call,
        line,
        line.unboundLines(),
        WorkItem.Kind.BLOCK,
        line.window(),
        call.getCurrentActivityId());
  }

  private static CarriedLine carried(
      ExecutionEntity at,
      LineProperties line,
      List<String> lines,
      WorkItem.Kind kind,
      Optional<String> window,
      String element) {
    return new CarriedLine(
        lines,
        kind,
        window,
        Periods.current(at, window, line.recurs()),
        at.getProcessDefinition().getKey(),
        element);
  }

  private static ExecutionEntity caller(ExecutionEntity execution) {
    return execution.getProcessInstance().getSuperExecution();
  }
}
