package school.mentoring.mentorship.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.engine.ModelProperties;
import school.mentoring.mentorship.PairWorkWindows;
import school.mentoring.roadmap.Window;

/**
 * What the roadmap says of the work of its pairs: the properties of its call of {@code
 * accompanyPairs}, or of a call around that one.
 */
record PairWorkCall(ExecutionEntity process) {

  static PairWorkCall of(DelegateExecution execution) {
    return new PairWorkCall(((ExecutionEntity) execution).getProcessInstance());
  }

  PairWorkWindows windows() {
    return new PairWorkWindows(
        window("window")
            .orElseThrow(
                () -> new IllegalStateException("the call of accompanyPairs has no window")),
        window("window.userTask_enterMonthMeetings"),
        window("window.userTask_holdFinalMeeting"));
  }

  private Optional<Window> window(String property) {
    ExecutionEntity call = process.getSuperExecution();
    while (call != null) {
      Optional<String> found =
          ModelProperties.of(call.getBpmnModelElementInstance()).find(property);
      if (found.isPresent()) {
        return found.map(Window::parse);
      }
      call = call.getProcessInstance().getSuperExecution();
    }
    return Optional.empty();
  }
}
