package school.mentoring.mentorship.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.engine.ModelProperties;
import school.mentoring.mentorship.PairWorkWindows;
import school.mentoring.roadmap.window.Window;

/**
 * What the roadmap says of the work of its pairs: the properties of its call of {@code
 * accompanyPairs}, or of a call around that one.
 */
record PairWorkCall(ExecutionEntity process) {

  /** Of a stage drawn before the roadmap's calls said it: it runs on to the end of its year. */
  private static final Window UNSAID = Window.parse("Y-09/Y+1-05");

  static PairWorkCall of(DelegateExecution execution) {
    return new PairWorkCall(((ExecutionEntity) execution).getProcessInstance());
  }

  PairWorkWindows windows() {
    return new PairWorkWindows(
        window("window").orElse(UNSAID),
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
