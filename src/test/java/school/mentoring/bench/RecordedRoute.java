package school.mentoring.bench;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;

/**
 * The routing variables that each user and service task of a walked programme set, in their order,
 * so that empty delegates lead another programme the same way.
 */
final class RecordedRoute {

  private static final Set<String> KINDS = Set.of("userTask", "serviceTask");

  private static final String LOOP = "serviceTask_nextReportPeriod";

  private final Map<String, Deque<Map<String, Object>>> facts = new HashMap<>();

  static RecordedRoute of(HistoryService history, String root) {
    RecordedRoute route = new RecordedRoute();
    history
        .createHistoricProcessInstanceQuery()
        .rootProcessInstanceId(root)
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .forEach(it -> route.instance(history, it.getId()));
    return route;
  }

  private void instance(HistoryService history, String instance) {
    Map<String, List<HistoricVariableUpdate>> details =
        history
            .createHistoricDetailQuery()
            .processInstanceId(instance)
            .variableUpdates()
            .orderPartiallyByOccurrence()
            .asc()
            .list()
            .stream()
            .map(HistoricVariableUpdate.class::cast)
            .collect(Collectors.groupingBy(it -> String.valueOf(it.getActivityInstanceId())));
    Map<String, Deque<Object>> loop =
        ofLoop(details.values().stream().flatMap(List::stream).toList());
    history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
        .filter(it -> KINDS.contains(it.getActivityType()))
        .sorted(Comparator.comparing(HistoricActivityInstance::getStartTime))
        .forEach(it -> record(it, details.getOrDefault(it.getId(), List.of()), loop));
  }

  /** A loop keeps its period in the scope around it, not in the step that sets it. */
  private static Map<String, Deque<Object>> ofLoop(List<HistoricVariableUpdate> details) {
    Map<String, Deque<Object>> values = new HashMap<>();
    details.stream()
        .filter(it -> it.getVariableName().startsWith("period"))
        .forEach(
            it ->
                values
                    .computeIfAbsent(it.getVariableName(), name -> new ArrayDeque<>())
                    .add(it.getValue()));
    return values;
  }

  private void record(
      HistoricActivityInstance activity,
      List<HistoricVariableUpdate> details,
      Map<String, Deque<Object>> loop) {
    Map<String, Object> set = new HashMap<>();
    details.forEach(it -> set.put(it.getVariableName(), it.getValue()));
    if (activity.getActivityId().startsWith(LOOP)) {
      loop.forEach((name, values) -> set.put(name, values.poll()));
    }
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
