package school.mentoring.privacy;

import java.util.List;
import java.util.Optional;

/**
 * What an erasure would do, before it is confirmed.
 *
 * @param act of an erasure done already
 */
public record ErasurePreview(
    Person person, List<Obstacle> obstacles, List<Holding> holdings, Optional<DestructionAct> act) {

  public boolean possible() {
    return obstacles.isEmpty() && person.erased().isEmpty();
  }

  /** Those with one fate. */
  public List<Holding> with(Fate fate) {
    return holdings.stream().filter(it -> it.fate() == fate).toList();
  }
}
