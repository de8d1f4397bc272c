package school.mentoring.roadmap.process;

import java.time.LocalDate;
import java.time.Period;
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

  /** Window and recurrence of the line that the loop leads. */
  private static final ProcessVariable<String> RHYTHM = ProcessVariable.text("periodRhythm");

  private Periods() {}

  /** The period of the loop around an element, if that loop leads lines of its window. */
  static Optional<DateRange> current(
      VariableScope scope, Optional<String> window, Optional<Period> recurs) {
    return RHYTHM
        .find(scope)
        .filter(rhythm(window, recurs)::equals)
        .flatMap(it -> FROM.find(scope))
        .flatMap(
            from ->
                TO.find(scope)
                    .map(to -> new DateRange(LocalDate.parse(from), LocalDate.parse(to))));
  }

  static void enter(
      VariableScope loop, Optional<String> window, Optional<Period> recurs, DateRange period) {
    loop.setVariableLocal(RHYTHM.name(), rhythm(window, recurs));
    loop.setVariableLocal(FROM.name(), period.from().toString());
    loop.setVariableLocal(TO.name(), period.to().toString());
  }

  private static String rhythm(Optional<String> window, Optional<Period> recurs) {
    return window.orElse("") + recurs.map(it -> " " + it).orElse("");
  }

  /** The scope of the loop that an action stands in. */
  static VariableScope loopOf(ExecutionEntity action) {
    return action.findExecutionForFlowScope(action.getActivity().getFlowScope());
  }
}
