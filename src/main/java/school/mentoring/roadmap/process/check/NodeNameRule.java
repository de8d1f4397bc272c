package school.mentoring.roadmap.process.check;

import static java.util.Map.entry;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;

/** Elements have chosen ids, which stand in reports and addresses, and names for people. */
final class NodeNameRule implements ModelRule {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          entry("userTask", "userTask_"),
          entry("serviceTask", "serviceTask_"),
          entry("businessRuleTask", "businessRuleTask_"),
          entry("callActivity", "callActivity_"),
          entry("subProcess", "subProcess_"),
          entry("startEvent", "startEvent_"),
          entry("endEvent", "endEvent_"),
          entry("intermediateCatchEvent", "event_"),
          entry("intermediateThrowEvent", "event_"),
          entry("boundaryEvent", "event_"),
          entry("exclusiveGateway", "gateway_"),
          entry("inclusiveGateway", "gateway_"),
          entry("parallelGateway", "gateway_"));

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (FlowNode node : model.all(FlowNode.class)) {
      String prefix = PREFIXES.get(node.getElementType().getTypeName());
      if (prefix != null && !node.getId().matches(prefix + "[a-z][A-Za-z0-9]{1,99}")) {
        problems.add(
            model.resource(),
            node,
            "id элемента не выбран, а создан программой",
            "назовите его %s и действием латиницей, например %sholdMeeting"
                .formatted(prefix, prefix));
      }
      if (!(node instanceof Gateway) && blank(node.getName())) {
        problems.add(
            model.resource(), node, "у элемента нет названия", "подпишите его по-русски, коротко");
      }
    }
  }

  private static boolean blank(String name) {
    return name == null || name.isBlank();
  }
}
