package school.mentoring.roadmap.process;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * What a model says of a line: for a task that a call binds, the call's own word on that task
 * ({@code row.userTask_x}) comes first, then the task's, then what the call says of all.
 *
 * @param element that stands in the roadmap
 * @param bound the task of a block, where the element is a call that binds the line to it
 */
record ElementProperties(ModelElement element, Optional<UserTask> bound) {

  Optional<String> find(String property) {
    return ofTask(property)
        .or(() -> bound.flatMap(it -> new ModelElement(it).find(property)))
        .or(() -> element.find(property));
  }

  /** What the call says of this task alone. */
  Optional<String> ofTask(String property) {
    return bound.flatMap(it -> element.find(property + "." + it.getId()));
  }
}
