package school.mentoring.roadmap.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.roadmap.Window;
import school.mentoring.roadmap.WorkItem;

/**
 * The lines that a user task stands for: its own, those that a call around it binds to it, or those
 * of the nearest call that has any.
 *
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
    return of(
        execution,
        own,
        task,
        call -> (LineProperties) call.getActivity().getProperty(LineProperties.ATTACHED));
  }

  /**
   * As another version of the roadmap would say it.
   *
   * @param said what that version says at a call; null where it says nothing
   */
  static Optional<CarriedLine> of(
      ExecutionEntity execution,
      LineProperties own,
      String task,
      Function<ExecutionEntity, LineProperties> said) {
    if (!own.lines().isEmpty()) {
      return Optional.of(
          new CarriedLine(own.lines(), WorkItem.Kind.TASK, own.window(), key(execution), task));
    }
    ExecutionEntity call = caller(execution);
    while (call != null) {
      LineProperties line = said.apply(call);
      if (line != null && !line.linesOf(task).isEmpty()) {
        return Optional.of(
            new CarriedLine(
                line.linesOf(task),
                WorkItem.Kind.TASK,
                line.windowOf(task),
                key(call),
                call.getActivityId()));
      }
      if (line != null && !line.lines().isEmpty()) {
        return Optional.of(
            new CarriedLine(
                line.lines(), WorkItem.Kind.STEP, line.window(), key(call), call.getActivityId()));
      }
      call = caller(call);
    }
    return Optional.empty();
  }

  private static ExecutionEntity caller(ExecutionEntity execution) {
    return execution.getProcessInstance().getSuperExecution();
  }

  private static String key(ExecutionEntity execution) {
    return execution.getProcessDefinition().getKey();
  }
}
