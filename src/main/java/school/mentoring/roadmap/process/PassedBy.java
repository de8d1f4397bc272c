package school.mentoring.roadmap.process;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.impl.el.JuelElProvider;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElProvider;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import school.mentoring.shared.russian.Capital;

/**
 * Why an element was not reached: the question of the nearest gateway before it, and its answer.
 */
final class PassedBy {

  private static final String AT_THE_END = "Этап завершён: дело до этой строки не дошло.";

  /** How a block's own gateway asks for a variable that older callers do not hand over. */
  private static final Pattern LENIENT = Pattern.compile("execution\\.getVariable\\('(\\w+)'\\)");

  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final ElProvider CONDITIONS = new JuelElProvider();

  private PassedBy() {}

  /**
   * The reason in words.
   *
   * @param facts what the process of the element knew, by name
   */
  static String reason(FlowNode element, Map<String, Object> facts) {
    return gatewayBefore(element, new HashSet<>())
        .flatMap(gateway -> answer(gateway, facts).map(it -> gateway.getName() + " " + it))
        .orElse(AT_THE_END);
  }

  private static Optional<ExclusiveGateway> gatewayBefore(FlowNode node, Set<String> seen) {
    if (!seen.add(node.getId())) {
      return Optional.empty();
    }
    if (node instanceof BoundaryEvent event) {
      return gatewayBefore(event.getAttachedTo(), seen);
    }
    if (node instanceof StartEvent && node.getParentElement() instanceof SubProcess around) {
      return gatewayBefore(around, seen);
    }
    for (SequenceFlow flow : node.getIncoming()) {
      FlowNode before = flow.getSource();
      Optional<ExclusiveGateway> found =
          before instanceof ExclusiveGateway gateway && gateway.getOutgoing().size() > 1
              ? Optional.of(gateway)
              : gatewayBefore(before, seen);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> answer(ExclusiveGateway gateway, Map<String, Object> facts) {
    return gateway.getOutgoing().stream()
        .filter(it -> it.getConditionExpression() != null && holds(it, facts))
        .findFirst()
        .or(() -> Optional.ofNullable(gateway.getDefault()))
        .map(SequenceFlow::getName)
        .map(Capital::of);
  }

  private static boolean holds(SequenceFlow flow, Map<String, Object> facts) {
    String condition =
        LENIENT.matcher(flow.getConditionExpression().getTextContent()).replaceAll("$1");
    boolean known = WORD.matcher(condition).results().anyMatch(it -> facts.containsKey(it.group()));
    return known
        && Boolean.TRUE.equals(
            CONDITIONS
                .createExpression(condition)
                .getValue(Variables.fromMap(facts).asVariableContext()));
  }
}
