package school.mentoring.roadmap.process.check;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/** No process calls itself, directly or through others: it would never end. */
final class CallCycleRule implements ModelRule {

  @Override
  public void check(UploadedModel model, Upload upload, Problems problems) {
    for (CallActivity call : model.all(CallActivity.class)) {
      if (reaches(call.getCalledElement(), model.key(), upload, new HashSet<>())) {
        problems.add(
            model.resource(),
            call,
            "вызов по кругу: «%s» снова приводит к «%s»"
                .formatted(call.getCalledElement(), model.key()),
            "уберите один из вызовов; повтор сделайте петлёй внутри процесса");
      }
    }
  }

  private static boolean reaches(String from, String wanted, Upload upload, Set<String> seen) {
    if (wanted.equals(from)) {
      return true;
    }
    return seen.add(from)
        && upload.process(from).stream()
            .flatMap(it -> it.all(CallActivity.class).stream())
            .anyMatch(it -> reaches(it.getCalledElement(), wanted, upload, seen));
  }
}
