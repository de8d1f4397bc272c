package school.mentoring.roadmap.process.check;

import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A model is small enough to be read, and its texts fit where they are kept. */
final class SizeRule implements ModelRule {

  private static final int MOST = 400;
  private static final int MOST_FLOWS = 1000;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DESCRIPTION = 3000;

  /** Whether it has so many elements that nothing else is to be said of it. */
  static boolean tooLarge(UploadedModel model, Problems problems) {
    int nodes = model.all(FlowNode.class).size();
    if (nodes > MOST) {
      problems.add(
          model.resource(),
          "на схеме %d элементов, а принимается до %d".formatted(nodes, MOST),
          "разделите её на этапы, по файлу на этап");
    }
    int flows = model.all(SequenceFlow.class).size();
    if (flows > MOST_FLOWS) {
      problems.add(
          model.resource(),
          "на схеме %d стрелок, а принимается до %d".formatted(flows, MOST_FLOWS),
          "разделите её на этапы, по файлу на этап");
    }
    return nodes > MOST || flows > MOST_FLOWS;
  }

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    if (model.name().length() > LONGEST_NAME) {
      problems.add(
          model.resource(),
          model.process(),
          "название длиннее %d знаков".formatted(LONGEST_NAME),
          "сократите его; подробности перенесите в описание");
    }
    for (FlowElement element : model.all(FlowElement.class)) {
      if (String.valueOf(element.getName()).length() > LONGEST_NAME) {
        problems.add(
            model.resource(),
            element,
            "название длиннее %d знаков".formatted(LONGEST_NAME),
            "сократите его; подробности перенесите в описание");
      }
      if (model.properties(element).documentation().length() > LONGEST_DESCRIPTION) {
        problems.add(
            model.resource(),
            element,
            "описание длиннее %d знаков".formatted(LONGEST_DESCRIPTION),
            "оставьте 1–3 предложения");
      }
    }
  }
}
