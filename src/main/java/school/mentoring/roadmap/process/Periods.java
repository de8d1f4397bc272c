package school.mentoring.roadmap.process;

import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import school.mentoring.engine.ProcessVariable;
import school.mentoring.roadmap.DateRange;

/** The period of a recurring line that its loop is at. */
final class Periods {

  static final ProcessVariable<String> FROM = ProcessVariable.text("periodFrom");
  static final ProcessVariable<String> TO = ProcessVariable.text("periodTo");

  private Periods() {}

  static Optional<DateRange> current(VariableScope scope) {
    return FROM.find(scope)
        .flatMap(
            from ->
                TO.find(scope)
                    .map(to -> new DateRange(LocalDate.parse(from), LocalDate.parse(to))));
  }
}
