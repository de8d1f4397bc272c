package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.roadmap.Window;
import school.mentoring.roadmap.WorkItem;

/**
 * The lines that a user task stands for: its own; those that a call around it, however far, binds
 * to it; or those of the nearest call that has any.
 *
 * @param lines none where the nearest call binds all of its lines to tasks of other blocks
 * @param kind TASK where the lines are the task's own or bound to it, STEP where it inherits
 * @param at model properties of the element that carries them
 * @param element that carries them: the task, or the call
 * @param process of that element
 */
record CarriedLine(
    List<String> lines,
    WorkItem.Kind kind,
    Optional<Window> window,
    String process,
    String element) {

  static Optional<CarriedLine> of(ExecutionEntity execution, LineProperties own, String task) {
    if (!own.lines().isEmpty()) {
      return Optional.of(
          new CarriedLine(own.lines(), WorkItem.Kind.TASK, own.window(), key(execution), task));
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
    return new CarriedLine(
        line.linesOf(task),
        WorkItem.Kind.TASK,
        line.windowOf(task),
        key(call),
        call.getActivityId());
  }

  /** Where the call binds lines to other tasks of the same block, the task is a step of these. */
  private static CarriedLine inherited(ExecutionEntity call, ExecutionEntity execution) {
    LineProperties line = line(call);
    List<String> beside =
        line.boundTasks()
            .filter(it -> execution.getProcessDefinition().findActivity(it) != null)
            .toList();
    return new CarriedLine(
        beside.isEmpty()
            ? line.unboundLines()
            : beside.stream().flatMap(it -> line.linesOf(it).stream()).distinct().toList(),
        WorkItem.Kind.STEP,
        beside.stream().findFirst().map(line::windowOf).orElseGet(line::window),
        key(call),
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

  private static ExecutionEntity caller(ExecutionEntity execution) {
    return execution.getProcessInstance().getSuperExecution();
  }

  private static String key(ExecutionEntity execution) {
    return execution.getProcessDefinition().getKey();
  }
}
