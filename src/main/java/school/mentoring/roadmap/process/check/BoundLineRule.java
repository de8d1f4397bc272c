package school.mentoring.roadmap.process.check;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import school.mentoring.roadmap.process.ModelElement;

/** A call binds lines and windows only to tasks that its block has. */
final class BoundLineRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (CallActivity call : model.all(CallActivity.class)) {
      check(model, call, upload, problems);
    }
  }

  private static void check(
      UploadedModel model, CallActivity call, Upload upload, Problems problems) {
    String resource = model.resource();
    Set<String> tasks = upload.shipped().tasksOf(String.valueOf(call.getCalledElement()));
    Line line = new Line(call, new ModelElement(call));
    Stream.concat(line.bound("line."), line.bound("window."))
        .distinct()
        .filter(it -> !tasks.contains(it))
        .forEach(
            it ->
                problems.add(
                    resource,
                    call,
                    "в блоке «%s» нет задачи «%s»".formatted(call.getCalledElement(), it),
                    "назовите одну из его задач: " + String.join(", ", tasks)));
    line.bound("window.")
        .forEach(
            it ->
                line.find("window." + it)
                    .ifPresent(
                        text ->
                            WindowRule.window(
                                resource, call, text, PeriodRule.of(model, upload), problems)));
  }
}
