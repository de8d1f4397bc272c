package school.mentoring.roadmap.process.check;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * A roadmap with all that it calls stays small: stages that call stages, each several times, would
 * grow without end though every file is short.
 */
final class CallTreeRule implements ModelRule {

  private static final long MOST = 4000;

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    if (model.isRoadmap() && size(model, upload, new HashMap<>()) > MOST) {
      problems.add(
          model.resource(),
          model.process(),
          "вместе со всеми вызовами этапов элементов больше %d".formatted(MOST),
          "вызывайте этап один раз; повторы сделайте петлёй внутри этапа");
    }
  }

  /** Elements with those of called stages, as often as they are called; of a circle, once. */
  private static long size(UploadedModel model, Upload upload, Map<String, Long> known) {
    Long before = known.putIfAbsent(model.key(), 0L);
    if (before != null) {
      return before;
    }
    long size = model.all(FlowNode.class).size();
    for (CallActivity call : model.all(CallActivity.class)) {
      size +=
          upload
              .stage(String.valueOf(call.getCalledElement()))
              .map(it -> size(it, upload, known))
              .orElse(0L);
    }
    known.put(model.key(), Math.min(size, MOST + 1));
    return known.get(model.key());
  }
}
