package school.mentoring.roadmap.process;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.roadmap.DateRange;

/**
 * The period of a recurring line that its loop is at. A loop keeps it in the scope that it stands
 * in, the process or an embedded subprocess, so that loops beside each other do not meet.
 */
final class Periods {

  private static final ProcessVariable<String> FROM = ProcessVariable.text("periodFrom");
  private static final ProcessVariable<String> TO = ProcessVariable.text("periodTo");

  private Periods() {}

  static Optional<DateRange> current(VariableScope scope) {
    return FROM.find(scope)
        .flatMap(
            from ->
                TO.find(scope)
                    .map(to -> new DateRange(LocalDate.parse(from), LocalDate.parse(to))));
  }

  static void enter(VariableScope loop, DateRange period) {
    loop.setVariableLocal(FROM.name(), period.from().toString());
    loop.setVariableLocal(TO.name(), period.to().toString());
  }

  /** The scope of the loop that an action stands in. */
  static VariableScope loopOf(ExecutionEntity action) {
    return action.findExecutionForFlowScope(action.getActivity().getFlowScope());
  }
}
