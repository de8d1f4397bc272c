package school.mentoring.privacy;

import java.util.List;

/**
 * What one module holds of people. Each module that stores a name, a contact or a word about a
 * person has one: what is found here is what the page shows before, and what the act lists after.
 */
public interface PersonalData {

  /** What has to be ended before the person may be erased. */
  default List<Obstacle> obstacles(Subject subject) {
    return List.of();
  }

  /** What is held and what would become of it; changes nothing. */
  List<Holding> find(Subject subject);

  /**
   * Takes it away in the caller's transaction. Safe to run twice.
   *
   * @return what was found and what became of it
   */
  List<Holding> erase(Subject subject);
}
