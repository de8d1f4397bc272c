package school.mentoring.engine;

import java.util.Map;

/**
 * What one user task asks and where the answers go. The bean is found by its name: the task {@code
 * userTask_signOrder} belongs to the bean {@code signOrderForm}. Answers are handed over in the
 * transaction that completes the task and never become process variables; only the facts returned
 * here do.
 */
public interface TaskForm {

  /**
   * What the form shows, by the keys of its fields, read from the domain each time the form is
   * opened and never stored: texts, numbers, dates, or a record whose parts the form names.
   */
  default Map<String, Object> shown(OpenTask task) {
    return Map.of();
  }

  /**
   * Takes the answers, already checked against the form (required, ranges, options).
   *
   * @return the routing facts the process goes on with
   * @throws school.mentoring.shared.Refusal if the domain refuses; nothing is kept then
   */
  Map<String, Object> submit(OpenTask task, Answers answers);
}
