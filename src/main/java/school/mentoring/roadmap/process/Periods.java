package school.mentoring.roadmap.process;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.roadmap.window.DateRange;

/**
 * The period of a recurring line that its loop is at. A loop keeps it in the scope that it stands
 * in, the process or an embedded subprocess, so that loops beside each other do not meet.
 */
final class Periods {

  private static final ProcessVariable<String> FROM = ProcessVariable.text("periodFrom");
  private static final ProcessVariable<String> TO = ProcessVariable.text("periodTo");

  /** The element whose line the loop leads. */
  private static final ProcessVariable<String> LINE = ProcessVariable.text("periodLine");

  private static final String LEFT = "periodsLeft";

  private Periods() {}

  /** The period of the loop around an element, if that loop leads lines of its window. */
  static Optional<DateRange> current(
      ExecutionEntity at, LineWords words, Optional<String> window, Optional<Period> recurs) {
    return comesUpAgain(window, recurs)
        ? LINE.find(at)
            .map(it -> words.of(at, it))
            .filter(it -> it.window().equals(window) && it.recurs().equals(recurs))
            .flatMap(it -> entered(at))
        : Optional.empty();
  }

  private static boolean comesUpAgain(Optional<String> window, Optional<Period> recurs) {
    return recurs.isPresent() || window.filter(it -> it.contains(";")).isPresent();
  }

  private static Optional<DateRange> entered(VariableScope scope) {
    return FROM.find(scope)
        .flatMap(
            from ->
                TO.find(scope)
                    .map(to -> new DateRange(LocalDate.parse(from), LocalDate.parse(to))));
  }

  static void enter(VariableScope loop, String line, DateRange period) {
    loop.setVariableLocal(LINE.name(), line);
    loop.setVariableLocal(FROM.name(), period.from().toString());
    loop.setVariableLocal(TO.name(), period.to().toString());
  }

  static void left(VariableScope loop, boolean left) {
    loop.setVariableLocal(LEFT, left);
  }

  /** The last day of the period that a loop is at; empty before its first. */
  static Optional<LocalDate> passed(VariableScope loop) {
    return Optional.ofNullable((String) loop.getVariableLocal(TO.name())).map(LocalDate::parse);
  }

  /** The element whose line a loop leads; empty where the scope has no loop of its own. */
  static Optional<String> line(VariableScope loop) {
    return Optional.ofNullable((String) loop.getVariableLocal(LINE.name()));
  }

  /** What a loop says once another version leads it. */
  static Map<String, Object> ledBy(String line, boolean left) {
    return Map.of(LINE.name(), line, LEFT, left);
  }

  /** The scope of the loop that an action stands in. */
  static VariableScope loopOf(ExecutionEntity action) {
    return action.findExecutionForFlowScope(action.getActivity().getFlowScope());
  }
}
