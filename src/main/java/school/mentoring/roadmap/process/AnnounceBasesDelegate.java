package school.mentoring.roadmap.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the programme's other stages that both bases are formed; whoever waits for it goes on. */
@Component
class AnnounceBasesDelegate implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) {
    RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
    runtime
        .createMessageCorrelation("basesFormed")
        .processInstanceBusinessKey(execution.getProcessBusinessKey())
        .correlateAll();
  }
}
