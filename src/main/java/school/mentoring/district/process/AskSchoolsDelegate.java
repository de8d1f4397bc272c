package school.mentoring.district.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.district.SchoolRequests;
import school.mentoring.engine.ModelProperties;

/** Asks every school below to start the roadmap that the property {@code asks} names. */
@Component
class AskSchoolsDelegate implements JavaDelegate {

  private final SchoolRequests requests;

  AskSchoolsDelegate(SchoolRequests requests) {
    this.requests = requests;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean schoolsBelow =
        requests.askToStart(
            DistrictVariables.organisation(execution),
            DistrictVariables.programme(execution),
            ModelProperties.of(execution).find("asks").orElse(""));
    DistrictVariables.SCHOOLS_BELOW.set(execution, schoolsBelow);
  }
}
