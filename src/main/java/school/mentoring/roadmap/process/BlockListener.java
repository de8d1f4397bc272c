package school.mentoring.roadmap.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.course.WorkItems;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.ProgrammeId;

/** Records the calls of blocks and stages that lines stand on. */
@Component
class BlockListener {

  private final ObjectProvider<WorkItems> items;
  private final LineDates days;

  BlockListener(ObjectProvider<WorkItems> items, LineDates days) {
    this.items = items;
    this.days = days;
  }

  void started(DelegateExecution call, LineProperties line) {
    ExecutionEntity execution = (ExecutionEntity) call;
    CarriedLine carried = CarriedLine.ofCall(execution, line);
    DateRange dates = days.of(execution, Optional.of(carried), line.due());
    items
        .getObject()
        .opened(
            call.getActivityInstanceId(),
            ProgrammeId.of(call.getProcessBusinessKey()),
            new WorkItem.Opened(
                carried.process(),
                carried.element(),
                carried.lines(),
                carried.kind(),
                null,
                null,
                dates.from(),
                dates.to(),
                1));
  }

  void ended(DelegateExecution call) {
    if (call.isCanceled()) {
      items.getObject().withdrawn(call.getActivityInstanceId());
    } else {
      items.getObject().blockEnded(call.getActivityInstanceId());
    }
  }
}
