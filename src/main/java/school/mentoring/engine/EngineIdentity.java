package school.mentoring.engine;

import java.util.List;
import java.util.Optional;

/**
 * Tells the engine who a login is: for which organisation it acts now and which roles it holds
 * there. Implemented by the module that knows the staff.
 */
public interface EngineIdentity {

  /**
   * Who asks.
   *
   * @param login as the engine's user id
   * @param groups roles held in the tenant, and the engine's own administrator group
   * @param tenant the organisation acted for; empty for an administrator without one
   */
  record Caller(String login, List<String> groups, Optional<String> tenant) {}

  /**
   * The caller behind a login.
   *
   * @param chosen the organisation the person has chosen to act for, if any
   * @throws school.mentoring.shared.Refusal if the login does not belong to the chosen organisation
   */
  Caller caller(String login, Optional<String> chosen);
}
