package school.mentoring.roadmap.process.check;

import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;

/**
 * What is done has a chosen id: it stands in reports and addresses, and an open task is carried to
 * a new version by it. Events, gateways and subprocesses may keep the id that Modeler gave them.
 * All but gateways have a name for people.
 */
final class NodeNameRule implements ModelRule {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "userTask", "userTask_",
          "serviceTask", "serviceTask_",
          "businessRuleTask", "businessRuleTask_",
          "callActivity", "callActivity_");

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (FlowNode node : model.all(FlowNode.class)) {
      String prefix = PREFIXES.get(node.getElementType().getTypeName());
      if (prefix != null && !node.getId().matches(prefix + "[a-z][A-Za-z0-9]{1,99}")) {
        problems.add(
            model.resource(),
            node,
            "id элемента создан программой или назван не по правилу",
            "назовите его в поле «ID»: %s и действие латиницей без пробелов и подчёркиваний, например %sholdMeeting"
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
