package school.mentoring.engine;

import java.util.Map;
import java.util.WeakHashMap;
import school.mentoring.shared.Refusal;

/**
 * Ends what would not end by itself: a command of the engine makes only so many steps. Models are
 * checked before; this holds whatever the check did not foresee, tokens that double at every fork
 * before all. A command belongs to one node and one thread, so its count need not be shared.
 */
final class BurstGuard {

  static final int MOST_STEPS = 5_000;

  private final Map<Object, int[]> steps = new WeakHashMap<>();

  /**
   * One more step.
   *
   * @throws RefusedByDomain if they are too many, which takes all of them back
   */
  void step(Object command) {
    if (counted(command) > MOST_STEPS) {
      throw new RefusedByDomain(
          new Refusal(
              "Процесс сделал больше %d шагов подряд и остановлен, ничего не изменено: в модели ветви множатся или возвращаются. Покажите её администратору."
                  .formatted(MOST_STEPS)));
    }
  }

  private synchronized int counted(Object command) {
    return ++steps.computeIfAbsent(command, it -> new int[1])[0];
  }
}
