package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.WorkItem;

/**
 * The lines that an element stands for: its own, those that a call around it binds to it, or those
 * of the nearest call that has any.
 *
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
    ExecutionEntity call = caller(execution);
    while (call != null) {
      LineProperties line =
          (LineProperties) call.getActivity().getProperty(LineProperties.ATTACHED);
      String at = call.getActivityId();
      if (line != null && !line.linesOf(task).isEmpty()) {
        return Optional.of(
            carried(call, line, line.linesOf(task), WorkItem.Kind.TASK, line.windowOf(task), at));
      }
      if (line != null && !line.lines().isEmpty()) {
        return Optional.of(
            carried(call, line, line.lines(), WorkItem.Kind.STEP, line.window(), at));
      }
      call = caller(call);
    }
    return Optional.empty();
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
