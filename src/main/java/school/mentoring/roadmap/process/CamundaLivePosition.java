package school.mentoring.roadmap.process;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Component;
import school.mentoring.engine.AsSystem;
import school.mentoring.roadmap.LivePosition;
import school.mentoring.shared.ProgrammeId;

/** Reads where tokens stand from the engine's activity instances that have not ended. */
@Component
class CamundaLivePosition implements LivePosition {

  private final RuntimeService runtime;
  private final HistoryService history;
  private final AsSystem system;

  CamundaLivePosition(RuntimeService runtime, HistoryService history, AsSystem system) {
    this.runtime = runtime;
    this.history = history;
    this.system = system;
  }

  @Override
  public List<String> of(ProgrammeId programme, String process) {
    return system.call(
        () ->
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(programme.toString(), process)
                .listPage(0, 20)
                .stream()
                .flatMap(
                    it ->
                        history
                            .createHistoricActivityInstanceQuery()
                            .processInstanceId(it.getId())
                            .unfinished()
                            .listPage(0, 200)
                            .stream())
                .map(HistoricActivityInstance::getActivityId)
                .toList());
  }
}
