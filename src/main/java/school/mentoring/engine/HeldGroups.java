package school.mentoring.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Takes the groups of whoever asks as they are. The engine first keeps those of them that hold any
 * authorization, and reads every authorization there is to learn which these are: two rows for each
 * open task, in each command. A group that holds none is granted nothing either way, and nobody
 * here is in more than a handful of groups.
 */
class HeldGroups extends AuthorizationManager {

  /** Puts it in the place of the engine's own. */
  static final SessionFactory FACTORY =
      new SessionFactory() {
        @Override
        public Class<?> getSessionType() {
          return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
          return new HeldGroups();
        }
      };

  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> groups) {
    return groups == null ? List.of() : new ArrayList<>(new LinkedHashSet<>(groups));
  }
}
