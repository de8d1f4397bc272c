package school.mentoring.roadmap.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import school.mentoring.engine.RefusedByDomain;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;

/**
 * Watches over stages and blocks: nobody starts them alone; lines never reached are closed at the
 * end.
 */
@Component
class StageListener {

  private final ObjectProvider<UnreachedLines> unreached;

  StageListener(ObjectProvider<UnreachedLines> unreached) {
    this.unreached = unreached;
  }

  static void onlyCalled(DelegateExecution execution) {
    boolean called = ((ExecutionEntity) execution).getProcessInstance().getSuperExecution() != null;
    if (!called && Context.getCommandContext().getAuthenticatedUserId() != null) {
      throw new RefusedByDomain(
          new Refusal("Этап или блок отдельно не запускается: запустите дорожную карту целиком."));
    }
  }

  void ended(DelegateExecution execution) {
    if (!execution.isCanceled()) {
      unreached.getObject().close(ProgrammeId.of(execution.getProcessBusinessKey()), execution);
    }
  }
}
