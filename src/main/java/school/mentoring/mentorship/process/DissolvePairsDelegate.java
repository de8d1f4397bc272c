package school.mentoring.mentorship.process;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.AccompanimentId;
import school.mentoring.mentorship.Accompaniments;
import school.mentoring.mentorship.Accompaniments.Dissolution;

/** Frees the people of the pairs that failed at their trial meeting. */
@Component
class DissolvePairsDelegate implements JavaDelegate {

  private final Accompaniments accompaniments;

  DissolvePairsDelegate(Accompaniments accompaniments) {
    this.accompaniments = accompaniments;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Dissolution result =
        accompaniments.dissolve(
            PairVariables.organisation(execution),
            AccompanimentId.of(PairVariables.ACCOMPANIMENT.from(execution)));
    PairVariables.PAIRS_REMAIN.set(execution, result.remaining() > 0);
    PairVariables.WEIGHT.set(execution, result.remaining());
    PairVariables.dissolved(
        execution,
        result.mentees().stream()
            .map(Object::toString)
            .collect(Collectors.toCollection(ArrayList::new)));
  }
}
