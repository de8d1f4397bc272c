package school.mentoring.bench;

import java.util.function.BiFunction;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;

/**
 * One of the two that are compared.
 *
 * @param engine that runs the models
 * @param count of its statements
 * @param completed how a task is completed: through its form, or plainly
 */
record Contestant(String name, ProcessEngine engine, SqlCount count, Completion completed) {

  /** Completes a task. What must be known for it is prepared first, outside the measurement. */
  interface Completion extends BiFunction<ProcessEngine, Task, Runnable> {}
}
