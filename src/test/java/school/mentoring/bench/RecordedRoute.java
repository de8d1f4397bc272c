package school.mentoring.bench;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricDetail;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;

/**
 * The routing variables that each user and service task of a walked programme set, in their order,
 * so that empty delegates lead another programme the same way.
 */
final class RecordedRoute {

  private static final Set<String> KINDS = Set.of("userTask", "serviceTask");

  private final Map<String, Deque<Map<String, Object>>> facts = new HashMap<>();

  static RecordedRoute of(HistoryService history, String root) {
    RecordedRoute route = new RecordedRoute();
    history
        .createHistoricProcessInstanceQuery()
        .rootProcessInstanceId(root)
        .list()
        .forEach(it -> route.instance(history, it.getId()));
    return route;
  }

  private void instance(HistoryService history, String instance) {
    Map<String, List<HistoricDetail>> details = new HashMap<>();
    history
        .createHistoricDetailQuery()
        .processInstanceId(instance)
        .variableUpdates()
        .list()
        .forEach(
            it ->
                details
                    .computeIfAbsent(it.getActivityInstanceId(), id -> new java.util.ArrayList<>())
                    .add(it));
    history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
        .filter(it -> KINDS.contains(it.getActivityType()))
        .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
        .forEach(it -> record(it, details.getOrDefault(it.getId(), List.of())));
  }

  private void record(HistoricActivityInstance activity, List<HistoricDetail> details) {
    Map<String, Object> set = new HashMap<>();
    details.stream()
        .map(HistoricVariableUpdate.class::cast)
        .forEach(it -> set.put(it.getVariableName(), it.getValue()));
    facts.computeIfAbsent(activity.getActivityId(), it -> new ArrayDeque<>()).add(set);
  }

  /** What the next passing of an element sets. */
  Map<String, Object> next(String element) {
    Deque<Map<String, Object>> queue = facts.get(element);
    if (queue == null || queue.isEmpty()) {
      throw new IllegalStateException("Passed more often than recorded: " + element);
    }
    return queue.poll();
  }
}
