package school.mentoring.engine;

import org.camunda.bpm.engine.BadUserRequestException;
import school.mentoring.shared.Refusal;

/**
 * A {@link Refusal} on its way through the engine, which rolls its command back and lets only its
 * own kind of exception through to REST as the caller's mistake (HTTP 400).
 */
public final class RefusedByDomain extends BadUserRequestException {

  public RefusedByDomain(Refusal refusal) {
    super(refusal.getMessage(), refusal);
    RefusalNote.leave(refusal);
  }
}
