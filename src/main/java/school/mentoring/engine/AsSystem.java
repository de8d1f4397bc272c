package school.mentoring.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Runs what the application itself does in the engine, after it has checked the person's right by
 * its own rules: ordinary staff hold no engine rights for messages, suspension or logins.
 */
@Component
public class AsSystem {

  private final IdentityService identities;

  AsSystem(IdentityService identities) {
    this.identities = identities;
  }

  /**
   * Runs it.
   *
   * @throws ConcurrencyFailureException if somebody moved the same process on, or ended it, at the
   *     same moment, as a database or the engine tells it
   */
  public <T> T call(Supplier<T> action) {
    Authentication person = identities.getCurrentAuthentication();
    identities.clearAuthentication();
    try {
      return action.get();
    } catch (ProcessEngineException failed) {
      throw EngineErrors.isOvertaken(failed.getCode()) || EngineErrors.isGone(failed.getMessage())
          ? new ConcurrencyFailureException("Somebody moved the process on meanwhile", failed)
          : failed;
    } finally {
      if (person != null) {
        identities.setAuthentication(person);
      }
    }
  }

  public void run(Runnable action) {
    call(
        () -> {
          action.run();
          return null;
        });
  }
}
