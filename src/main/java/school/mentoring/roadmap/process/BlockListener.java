package school.mentoring.roadmap.process;

import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.roadmap.DateRange;
import school.mentoring.roadmap.Deadlines;
import school.mentoring.roadmap.WorkItem;
import school.mentoring.roadmap.WorkItems;
import school.mentoring.shared.ProgrammeId;

/** Records the calls of blocks that lines stand on. */
@Component
class BlockListener {

  private final ObjectProvider<WorkItems> items;
  private final ObjectProvider<Deadlines> deadlines;
  private final Clock clock;

  BlockListener(ObjectProvider<WorkItems> items, ObjectProvider<Deadlines> deadlines, Clock clock) {
    this.items = items;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  void started(DelegateExecution call, LineProperties line) {
    ExecutionEntity execution = (ExecutionEntity) call;
    DateRange dates =
        deadlines
            .getObject()
            .of(
                RoadmapVariables.year(execution, clock),
                line.window(),
                Optional.empty(),
                line.due());
    items
        .getObject()
        .opened(
            call.getActivityInstanceId(),
            ProgrammeId.of(call.getProcessBusinessKey()),
            new WorkItem.Opened(
                execution.getProcessDefinition().getKey(),
                call.getCurrentActivityId(),
                line.unboundLines(),
                WorkItem.Kind.BLOCK,
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
