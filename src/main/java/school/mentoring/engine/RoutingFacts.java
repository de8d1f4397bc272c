package school.mentoring.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * The answers that a model declares as routing facts: keys in the property {@code decides} of the
 * task. They are the only answers that become process variables.
 */
final class RoutingFacts {

  /** Name of the property in the models, and of the activity's property after parsing. */
  static final String PROPERTY = "decides";

  private RoutingFacts() {}

  static Map<String, Object> declaredBy(TaskEntity task, Answers answers) {
    Object declared = task.getExecution().getActivity().getProperty(PROPERTY);
    Map<String, Object> facts = new LinkedHashMap<>();
    if (declared != null) {
      List.of(declared.toString().split("\\s+"))
          .forEach(key -> facts.put(key, answers.values().get(key)));
    }
    return facts;
  }
}
