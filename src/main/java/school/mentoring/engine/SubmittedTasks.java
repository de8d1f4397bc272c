package school.mentoring.engine;

import java.util.HashSet;
import java.util.Set;

/**
 * Remembers, within one engine command, which tasks were completed through their form. A task
 * completed otherwise would leave its line without evidence.
 */
final class SubmittedTasks {

  private static final ThreadLocal<Set<String>> SUBMITTED = ThreadLocal.withInitial(HashSet::new);

  private SubmittedTasks() {}

  static void remember(String task) {
    SUBMITTED.get().add(task);
  }

  static boolean forget(String task) {
    boolean known = SUBMITTED.get().remove(task);
    if (SUBMITTED.get().isEmpty()) {
      SUBMITTED.remove();
    }
    return known;
  }
}
