package school.mentoring.mentorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.mentorship.AccompanimentId;
import school.mentoring.mentorship.Accompaniments;

/** Says which course the meetings of a set's pairs take. */
@Component
class ChooseCourseDelegate implements JavaDelegate {

  private final Accompaniments accompaniments;

  ChooseCourseDelegate(Accompaniments accompaniments) {
    this.accompaniments = accompaniments;
  }

  @Override
  public void execute(DelegateExecution execution) {
    AccompanimentId set = AccompanimentId.of(PairVariables.ACCOMPANIMENT.from(execution));
    PairVariables.COURSE.set(
        execution, accompaniments.course(PairVariables.organisation(execution), set).key());
  }
}
